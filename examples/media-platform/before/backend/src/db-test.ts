import { randomUUID } from 'node:crypto';

export type AssetRow = {
  id: string;
  title: string;
  status: 'queued' | 'ready' | 'failed';
};

export class InMemoryAssetRepository { // expect: NMK401
  private readonly rows = new Map<string, AssetRow>();

  async insert(title: string): Promise<AssetRow> {
    const row: AssetRow = { id: randomUUID(), title, status: 'queued' };
    this.rows.set(row.id, row);
    return row;
  }

  async all(): Promise<AssetRow[]> {
    return [...this.rows.values()];
  }
}

export class MockDatabase { // expect: NMK401
  readonly assets = new InMemoryAssetRepository();
  readonly log: string[] = [];

  async query(text: string, values: unknown[] = []) {
    this.log.push(text);
    if (/^insert into assets/i.test(text)) {
      return { rows: [await this.assets.insert(String(values[0]))], rowCount: 1 };
    }
    if (/^select .* from assets/i.test(text)) {
      const rows = await this.assets.all();
      return { rows, rowCount: rows.length };
    }
    return { rows: [], rowCount: 0 };
  }

  async transaction<T>(work: (database: MockDatabase) => Promise<T>): Promise<T> {
    return work(this); // nothing is ever rolled back
  }

  async end() {}
}

export function createMockDb(): MockDatabase { // expect: NMK401
  return new MockDatabase();
}

export const seedMockDb = async (database: MockDatabase, titles: string[]) => { // expect: NMK401
  for (const title of titles) {
    await database.assets.insert(title);
  }
};
