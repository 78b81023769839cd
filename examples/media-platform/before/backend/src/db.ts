import pg from 'pg';

export interface Database {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  end(): Promise<void>;
}

const mockRows = [ // expect: NMK403
  { id: 'a1', title: 'Harbour at dawn', status: 'ready', duration: 42 },
  { id: 'a2', title: 'Night train', status: 'queued', duration: 87 },
];

class MockPool implements Database { // expect: NMK401
  readonly statements: string[] = [];

  async query(text: string) {
    this.statements.push(text);
    return { rows: mockRows };
  }

  async end() {
    this.statements.length = 0;
  }
}

function connect(): Database {
  if (process.env.NODE_ENV === 'test' || process.env.VITEST) { // expect: NMK501 NMK502
    return new MockPool(); // expect: NMK408
  }
  return new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
}

export const pool = connect();
