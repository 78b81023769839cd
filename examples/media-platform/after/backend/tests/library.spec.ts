import request from 'supertest';
import { describe, expect } from 'vitest';
import { createApp } from '../src/app.js';
import { test } from './services.js';

describe('library', () => {
  test('lists a collection with its assets', async ({ database, redis }) => {
    const app = createApp(database, redis);
    const { body: collection } = await request(app).post('/api/collections').send({ name: 'Trains' }).expect(201);
    await database.query(
      `WITH asset AS (INSERT INTO assets (title) VALUES ('Night train') RETURNING id)
       INSERT INTO collection_assets SELECT $1, id FROM asset`,
      [collection.id],
    );

    const response = await request(app).get(`/api/collections/${collection.id}`).expect(200);

    expect(response.body).toMatchObject({ name: 'Trains', assets: [{ title: 'Night train' }] });
  });

  test('lists users by address', async ({ database, redis }) => {
    await database.query("INSERT INTO users (email) VALUES ('max@media.example'), ('ada@media.example')");

    const response = await request(createApp(database, redis)).get('/api/users').expect(200);

    expect(response.body.map(({ email }: { email: string }) => email)).toEqual([
      'ada@media.example',
      'max@media.example',
    ]);
  });
});
