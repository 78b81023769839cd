import { vi } from 'vitest'; // expect: NMK405

export const users = [
  { id: 'u1', email: 'ada@media.example', role: 'editor' },
  { id: 'u2', email: 'max@media.example', role: 'viewer' },
];

const assets = [{ id: 'a1', title: 'Harbour at dawn', status: 'ready', duration: 42 }];

export function mockQueryResult<Row>(rows: Row[]) { // expect: NMK401
  return { rows, rowCount: rows.length, command: 'SELECT', fields: [] };
}

export const mockUser = (role = 'editor') => ({ id: 'u9', email: `${role}@media.example`, role }); // expect: NMK401

const answer = (text: string) => (/from users/i.test(text) ? users : assets);

export const pool = {
  query: vi.fn(async (text: string) => mockQueryResult<object>(answer(text))), // expect: NMK102
  connect: vi.fn<() => Promise<{ release(): void }>>(async () => ({ release() {} })), // expect: NMK102
  end: vi.fn(), // expect: NMK102
};
