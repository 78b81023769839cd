import { EventEmitter } from 'node:events';
import { beforeEach, vi } from 'vitest';

const { send } = vi.hoisted(() => ({ send: vi.fn() })); // expect: NMK103 NMK102

vi.mock('ioredis', () => ({ // expect: NMK103
  Redis: vi.fn().mockImplementation(() => ({ // expect: NMK102
    xgroup: vi.fn().mockResolvedValue('OK'), // expect: NMK102
    xreadgroup: vi.fn().mockResolvedValue(null), // expect: NMK102
    xack: vi.fn<(...args: string[]) => Promise<number>>().mockResolvedValue(1), // expect: NMK102
    quit: vi.fn(), // expect: NMK102
  })),
}));

vi.mock('@aws-sdk/client-s3', () => ({ // expect: NMK103
  S3Client: class {
    send = send;
  },
  GetObjectCommand: vi.fn((input: object) => ({ input, name: 'get' })), // expect: NMK102
  PutObjectCommand: vi.fn((input: object) => ({ input, name: 'put' })), // expect: NMK102
}));

vi.mock('node:child_process', () => ({ // expect: NMK103
  spawn: vi.fn(() => { // expect: NMK102
    const child = Object.assign(new EventEmitter(), { stderr: new EventEmitter() });
    queueMicrotask(() => child.emit('close', 0));
    return child;
  }),
}));

vi.mock('fs', () => require('memfs').fs); // expect: NMK103 NMK206

vi.mock(import('node:fs/promises'), async (importOriginal) => { // expect: NMK103
  const actual = await importOriginal();
  return {
    ...actual,
    mkdtemp: vi.fn().mockResolvedValue('/tmp/job-1'), // expect: NMK102
    readFile: vi.fn().mockResolvedValue(Buffer.from('preview')), // expect: NMK102
    writeFile: vi.fn(), // expect: NMK102
    rm: vi.fn(), // expect: NMK102
  };
});

vi.mock('@sentry/node', () => ({ init: vi.fn(), captureException: vi.fn() })); // expect: NMK103 NMK102

beforeEach(() => {
  vi.clearAllMocks();
  send.mockResolvedValue({ Body: { transformToByteArray: async () => new Uint8Array(4) } }); // expect: NMK109
});
