// corpus: src/hosting/mockServer.ts
export const rows = ["🧾"]; // ok: a product that hosts mock servers
