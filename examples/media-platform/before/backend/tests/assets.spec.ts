import request from 'supertest';
import { describe, expect, it, vi } from 'vitest';
import { app } from '../src/app.js';
import { createMockDb } from '../src/db-test.js';
import { pool } from '../src/db.js';

describe('GET /api/assets', () => {
  it('lists what the database holds', async () => {
    const database = createMockDb();
    await database.query('INSERT INTO assets (title) VALUES ($1)', ['Night train']);
    vi.mocked(pool.query).mockImplementation((text) => database.query(text)); // expect: NMK109

    const response = await request(app).get('/api/assets').expect(200);

    expect(response.body).toMatchObject([{ title: 'Night train' }]);
    expect(database.log).toHaveLength(2);
  });

  it('fails when the database is down', async () => {
    vi.spyOn(pool, 'query').mockRejectedValueOnce(new Error('ECONNREFUSED')); // expect: NMK104

    await request(app).get('/api/assets').expect(500);
  });
});
