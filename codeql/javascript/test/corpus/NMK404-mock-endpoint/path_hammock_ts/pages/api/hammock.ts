// NMK404-mock-endpoint/path-hammock.ts
export const GET = () => Response.json(null); // ok: another word
