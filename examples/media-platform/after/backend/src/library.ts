import { Router } from 'express';
import type { Database } from './db.js';

const COLLECTIONS = `
  SELECT c.id, c.name, coalesce(json_agg(a ORDER BY a.title) FILTER (WHERE a.id IS NOT NULL), '[]') AS assets
  FROM collections c LEFT JOIN collection_assets ca ON ca.collection = c.id LEFT JOIN assets a ON a.id = ca.asset`;

/** Collections, users and thumbnails, as the pages show them. */
export function library(database: Database) {
  const router = Router();

  router.get('/collections', async (_req, res) => {
    const { rows } = await database.query(`${COLLECTIONS} GROUP BY c.id ORDER BY c.name`);
    res.json(rows);
  });

  router.get('/collections/:id', async (req, res) => {
    const { rows } = await database.query(`${COLLECTIONS} WHERE c.id = $1 GROUP BY c.id`, [req.params.id]);
    res.status(rows.length ? 200 : 404).json(rows[0]);
  });

  router.post('/collections', async (req, res) => {
    const { rows } = await database.query('INSERT INTO collections (name) VALUES ($1) RETURNING *', [req.body.name]);
    res.status(201).json(rows[0]);
  });

  router.get('/users', async (_req, res) => {
    const { rows } = await database.query('SELECT id, email FROM users ORDER BY email');
    res.json(rows);
  });

  router.get('/assets/:id/thumbnails', async (req, res) => {
    const { rows } = await database.query('SELECT at, url FROM thumbnails WHERE asset = $1 ORDER BY at', [
      req.params.id,
    ]);
    res.json(rows);
  });

  return router;
}
