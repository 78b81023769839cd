import Fastify from 'fastify';
import { cached, closeCache } from './cache';
import { fromLegacy, fromOrigin } from './origin';

export function buildApp() {
  const app = Fastify({ logger: { level: process.env.LOG_LEVEL ?? 'info' } });

  app.get<{ Params: { stream: string; segment: string } }>('/hls/:stream/:segment', async (request, reply) => {
    const { stream, segment } = request.params;
    const body = await cached(`hls/${stream}/${segment}`, fromOrigin);
    return body ? reply.type('video/mp2t').send(body) : reply.callNotFound();
  });

  app.get<{ Params: { id: string } }>('/images/:id', async (request, reply) => {
    const body = await cached(`images/${request.params.id}`, fromOrigin);
    return body ? reply.type('image/jpeg').send(body) : reply.callNotFound();
  });

  app.get<{ Params: { '*': string } }>('/legacy/*', async (request, reply) => {
    reply.type('text/html');
    return fromLegacy(`/${request.params['*']}`);
  });

  app.addHook('onClose', closeCache);
  return app;
}
