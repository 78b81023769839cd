// NMK404-mock-endpoint/path-interview.ts
export const GET = () => Response.json(null); // ok: interviews before the interview
