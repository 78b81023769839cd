import { Redis } from 'ioredis';
import { createApp } from './app.js';
import { connect } from './db.js';

const port = Number(process.env.PORT ?? 3000);
const redis = new Redis(process.env.REDIS_URL ?? 'redis://localhost:6379');

createApp(connect(), redis).listen(port, () => console.info(`backend listens on ${port}`));
