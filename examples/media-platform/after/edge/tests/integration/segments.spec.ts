import { randomBytes, randomUUID } from 'node:crypto';
import { buildApp } from '../../src/app';
import { publish } from '../support/origin-bucket';

describe('edge delivery', () => {
  const app = buildApp();
  const stream = randomUUID();

  afterAll(() => app.close());

  it('delivers a segment as it lies in the bucket', async () => {
    const segment = randomBytes(188 * 10);
    await publish(`hls/${stream}/0.ts`, segment);

    const response = await app.inject({ url: `/hls/${stream}/0.ts` });

    expect(response.headers['content-type']).toBe('video/mp2t');
    expect(response.rawPayload).toEqual(segment);
  });

  it('delivers a poster', async () => {
    const poster = randomBytes(512);
    await publish(`images/${stream}.jpg`, poster);

    const response = await app.inject({ url: `/images/${stream}.jpg` });

    expect(response.rawPayload).toEqual(poster);
  });

  it('answers 404 for what was never published', async () => {
    const response = await app.inject({ url: `/hls/${stream}/404.ts` });

    expect(response.statusCode).toBe(404);
  });
});
