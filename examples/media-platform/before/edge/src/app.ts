import Fastify from 'fastify';
import { legacyBody } from '../tests/support/legacy-body'; // expect: NMK503
import { cached, closeCache } from './cache';
import { fromLegacy, fromOrigin } from './origin';

const { NODE_ENV } = process.env;

const mockSegments = new Map<string, Buffer>([ // expect: NMK403
  ['0.ts', Buffer.from('segment 0')],
  ['1.ts', Buffer.from('segment 1')],
]);

const mockPoster = { type: 'image/svg+xml', data: '<svg xmlns="http://www.w3.org/2000/svg"/>' } as const; // expect: NMK403

const mockLegacyPages: Record<string, string> = { // expect: NMK403
  '/about': legacyBody('About us'),
  '/help': legacyBody('Help'),
};

const getMockSegment = (name: string) => mockSegments.get(name) ?? Buffer.alloc(188, 0x47); // expect: NMK401

export function buildApp() {
  const app = Fastify({ logger: NODE_ENV !== 'test' }); // expect: NMK501

  app.get<{ Params: { stream: string; segment: string } }>('/hls/:stream/:segment', async (request, reply) => {
    const { stream, segment } = request.params;
    if (NODE_ENV === 'test') { // expect: NMK501
      return reply.type('video/mp2t').send(getMockSegment(segment)); // expect: NMK404
    }
    const body = await cached(`hls/${stream}/${segment}`, fromOrigin);
    return body ? reply.type('video/mp2t').send(body) : reply.callNotFound();
  });

  app.get<{ Params: { id: string } }>('/images/:id', async (request, reply) => {
    if (process.env.JEST_WORKER_ID !== undefined) { // expect: NMK502
      return reply.send(mockPoster); // expect: NMK404
    }
    const body = await cached(`images/${request.params.id}`, fromOrigin);
    return body ? reply.type('image/jpeg').send(body) : reply.callNotFound();
  });

  app.get<{ Params: { '*': string } }>('/legacy/*', async (request, reply) => {
    const path = `/${request.params['*']}`;
    reply.type('text/html');
    return process.env.NODE_ENV === 'test' ? mockLegacyPages[path] : fromLegacy(path); // expect: NMK404 NMK501 NMK504
  });

  app.addHook('onClose', closeCache);
  return app;
}
