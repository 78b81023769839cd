import nock from 'nock'; // expect: NMK205
import { buildApp } from '../../src/app';
import { fromLegacy } from '../../src/origin';

const realFetch = global.fetch;

global.fetch = jest.fn(async () => new Response('<h1>Help</h1>')) as jest.Mock; // expect: NMK302 NMK102 NMK106

require.cache[require.resolve('../support/legacy-body')] = { exports: { legacyBody: jest.fn() } } as NodeModule; // expect: NMK303 NMK102

afterAll(() => {
  global.fetch = realFetch;
  nock.cleanAll();
});

it('serves the pages that moved', async () => {
  const response = await buildApp().inject({ url: '/legacy/help' });

  expect(response.body).toContain('<h1>Help</h1>');
});

it('asks the old platform', async () => {
  nock('http://legacy.local').get('/help').reply(200, '<h1>Help</h1>'); // expect: NMK205
  const log = jest.spyOn(console, 'warn').mockImplementation(() => undefined); // expect: NMK104

  await expect(fromLegacy('/help')).resolves.toContain('Help');
  expect(log).not.toHaveBeenCalled();
});
