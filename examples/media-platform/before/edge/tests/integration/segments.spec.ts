import { buildApp } from '../../src/app';

process.env.NODE_ENV = 'test'; // expect: NMK304

jest.mock('../../src/origin', () => ({ // expect: NMK103
  fromOrigin: jest.fn().mockResolvedValue(undefined), // expect: NMK102
  fromLegacy: jest.fn(), // expect: NMK102
}));

function createMockSegment(index: number): Buffer { // expect: NMK401
  return Buffer.from(`segment ${index}`);
}

describe('edge delivery', () => {
  const app = buildApp();

  afterAll(() => app.close());

  it('delivers a segment', async () => {
    const response = await app.inject({ url: '/hls/s1/0.ts' });

    expect(response.headers['content-type']).toBe('video/mp2t');
    expect(response.rawPayload).toEqual(createMockSegment(0));
  });

  it('delivers a poster', async () => {
    const response = await app.inject({ url: '/images/poster' });

    expect(response.json()).toMatchObject({ type: 'image/svg+xml' });
  });
});
