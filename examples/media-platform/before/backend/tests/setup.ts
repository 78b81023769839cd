import { afterAll, beforeEach, vi } from 'vitest';

process.env.NODE_ENV = 'test'; // expect: NMK304
vi.stubEnv('DATABASE_URL', 'postgres://nobody@localhost/none'); // expect: NMK304
vi.stubEnv('REDIS_URL', 'redis://localhost:6379'); // expect: NMK304
vi.stubEnv('S3_BUCKET', 'media'); // expect: NMK304

vi.mock('ioredis', () => import('ioredis-mock')); // expect: NMK103 NMK203

vi.mock('@aws-sdk/client-s3', async (importOriginal) => { // expect: NMK103
  const actual = await importOriginal<object>();
  return {
    ...actual,
    S3Client: vi.fn(() => ({ // expect: NMK102
      config: { region: 'eu-central-1' },
      send: vi.fn().mockResolvedValue({ ETag: '"0"' }), // expect: NMK102
    })),
  };
});

vi.mock('../src/db.js', () => import('./mocks/db.js')); // expect: NMK103

beforeEach(() => {
  vi.clearAllMocks();
});

afterAll(() => {
  vi.unstubAllEnvs();
});
