import express from 'express';
import { pool } from './db.js';
import { presignUpload } from './presign.js';
import { bucket, storage } from './storage.js';

const mockAssets = [ // expect: NMK403
  { id: 'a1', title: 'Harbour at dawn', status: 'ready', duration: 42 },
  { id: 'a2', title: 'Night train', status: 'ready', duration: 87 },
];

const mockPreviewStatus = { state: 'ready', progress: 100, url: '/previews/a1.mp4' }; // expect: NMK403

const MOCK_PREVIEW_EVENTS = Object.freeze([ // expect: NMK403
  { type: 'queued', progress: 0 },
  { type: 'rendering', progress: 50 },
  { type: 'ready', progress: 100 },
]);

export const app = express();
app.use(express.json());

app.get('/api/assets', async (_req, res) => {
  const { rows } = await pool.query('SELECT id, title, status, duration FROM assets ORDER BY title');
  res.json(rows);
});

app.post('/api/uploads', async (req, res) => {
  res.status(201).json(await presignUpload(storage, bucket, req.body.name, req.body.type));
});

app.get('/api/previews/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT state, progress, url FROM previews WHERE asset = $1', [req.params.id]);
  res.json(rows[0] ?? mockPreviewStatus); // expect: NMK504
});

app.get('/api/mock/assets', (_req, res) => { // expect: NMK404
  res.json(mockAssets); // expect: NMK404
});

app.get('/api/mock/assets/:id', (req, res) => { // expect: NMK404
  const asset = mockAssets.find(({ id }) => id === req.params.id);
  res.status(asset ? 200 : 404).json(asset); // expect: NMK404
});

app.get('/api/mock/previews/:id/status', (_req, res) => res.json(mockPreviewStatus)); // expect: NMK404

app.post('/api/mock/previews/:id', (req, res) => { // expect: NMK404
  res.status(202).json({ ...mockPreviewStatus, id: req.params.id, mock: true }); // expect: NMK404
});

app.get('/api/mock/previews/:id/events', (_req, res) => { // expect: NMK404
  res.type('text/event-stream');
  for (const event of MOCK_PREVIEW_EVENTS) {
    res.write(`data: ${JSON.stringify(event)}\n\n`);
  }
  res.end();
});
