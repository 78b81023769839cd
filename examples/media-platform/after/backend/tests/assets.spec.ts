import request from 'supertest';
import { describe, expect } from 'vitest';
import { createApp } from '../src/app.js';
import { test } from './services.js';

describe('assets', () => {
  test('lists what the database holds', async ({ database, redis }) => {
    await database.query("INSERT INTO assets (title, duration) VALUES ('Night train', 87), ('Harbour at dawn', 42)");

    const response = await request(createApp(database, redis)).get('/api/assets').expect(200);

    expect(response.body).toMatchObject([{ title: 'Harbour at dawn' }, { title: 'Night train', status: 'queued' }]);
  });

  test('starts empty, because every test is rolled back', async ({ database, redis }) => {
    await request(createApp(database, redis)).get('/api/assets').expect(200, []);
  });

  test('answers 500 when the query cannot run', async ({ database, redis }) => {
    await database.query('DROP TABLE assets CASCADE');

    await request(createApp(database, redis)).get('/api/assets').expect(500);
  });
});

describe('previews', () => {
  test('shows the state of a preview', async ({ database, redis }) => {
    const { rows } = await database.query("INSERT INTO assets (title) VALUES ('Night train') RETURNING id");
    await database.query("INSERT INTO previews VALUES ($1, 'rendering', 50)", [rows[0].id]);

    const response = await request(createApp(database, redis)).get(`/api/previews/${rows[0].id}/status`).expect(200);

    expect(response.body).toEqual({ state: 'rendering', progress: 50, url: null });
  });

  test('replays the events of a preview', async ({ database, redis }) => {
    await redis.xadd('preview:a1', '*', 'data', '{"progress":50}');

    const response = await request(createApp(database, redis)).get('/api/previews/a1/events').expect(200);

    expect(response.text).toContain('data: {"progress":50}');
  });
});
