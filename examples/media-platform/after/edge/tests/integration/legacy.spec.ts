import { buildApp } from '../../src/app';

const app = buildApp();

afterAll(() => app.close());

it('serves the pages of the old platform', async () => {
  const response = await app.inject({ url: '/legacy/help.html' });

  expect(response.statusCode).toBe(200);
  expect(response.body).toContain('<h1>Help</h1>');
});

it('fails for a page that is gone', async () => {
  const response = await app.inject({ url: '/legacy/gone.html' });

  expect(response.statusCode).toBe(500);
});
