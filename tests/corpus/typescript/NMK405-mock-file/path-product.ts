// corpus: src/hosting/mock-servers/list.ts
export const list = []; // ok: a product that hosts mock servers
