// corpus: pages/api/hammock.ts
export const GET = () => Response.json(null); // ok: another word
