import { afterEach, vi } from 'vitest';

vi.stubEnv('NEXT_PUBLIC_API_URL', 'http://api.local'); // expect: NMK304
Object.assign(process.env, { NODE_ENV: 'test' }); // expect: NMK304

vi.mock('next/navigation', () => ({ // expect: NMK103
  useRouter: () => ({ push: vi.fn(), replace: vi.fn(), refresh: vi.fn() }), // expect: NMK102
  useParams: () => ({ id: 'c1' }),
  usePathname: () => '/dashboard',
}));

vi.mock('next/router', () => import('next-router-mock')); // expect: NMK103 NMK212

vi.stubGlobal( // expect: NMK302
  'fetch',
  vi.fn(async () => Response.json([])), // expect: NMK102
);

Object.defineProperty(window, 'matchMedia', { // expect: NMK302
  writable: true,
  value: vi.fn(() => ({ matches: false, addEventListener() {} })), // expect: NMK102
});

window.HTMLMediaElement.prototype.play = vi.fn(async () => undefined); // expect: NMK302 NMK102

afterEach(() => {
  vi.clearAllMocks();
});
