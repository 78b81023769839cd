// NMK404-mock-endpoint/path-real.ts
export const GET = () => Response.json(null); // ok: a real route
