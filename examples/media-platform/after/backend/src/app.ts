import express from 'express';
import type { Redis } from 'ioredis';
import type { Database } from './db.js';
import { library } from './library.js';
import { presignUpload } from './presign.js';
import { bucket, storage } from './storage.js';

export function createApp(database: Database, redis: Redis) {
  const app = express();
  app.use(express.json());
  app.use('/api', library(database));

  app.get('/api/assets', async (_req, res) => {
    const { rows } = await database.query('SELECT id, title, status, duration, fields FROM assets ORDER BY title');
    res.json(rows);
  });

  app.get('/api/assets/:id', async (req, res) => {
    const { rows } = await database.query('SELECT id, title, status, duration, fields FROM assets WHERE id = $1', [
      req.params.id,
    ]);
    res.status(rows.length ? 200 : 404).json(rows[0]);
  });

  app.post('/api/uploads', async (req, res) => {
    res.status(201).json(await presignUpload(storage, bucket, req.body.name, req.body.type));
  });

  app.get('/api/previews/:id/status', async (req, res) => {
    const { rows } = await database.query('SELECT state, progress, url FROM previews WHERE asset = $1', [
      req.params.id,
    ]);
    res.status(rows.length ? 200 : 404).json(rows[0]);
  });

  app.get('/api/previews/:id/events', async (req, res) => {
    res.type('text/event-stream');
    for (const [id, [, data]] of await redis.xrange(`preview:${req.params.id}`, '-', '+')) {
      res.write(`id: ${id}\ndata: ${data}\n\n`);
    }
    res.end();
  });

  return app;
}
