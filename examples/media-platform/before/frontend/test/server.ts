import { http, HttpResponse } from 'msw'; // expect: NMK205
import { setupServer } from 'msw/node'; // expect: NMK205

export const server = setupServer( // expect: NMK205
  http.get('http://api.local/api/collections', () => HttpResponse.json([{ id: 'c1', name: 'Harbours', assets: [] }])), // expect: NMK205
  http.get('http://api.local/api/users', () => HttpResponse.json([{ id: 'u1', email: 'ada@media.example' }])), // expect: NMK205
);
