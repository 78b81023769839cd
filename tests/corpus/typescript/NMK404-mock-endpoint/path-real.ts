// corpus: src/app/api/invoices/route.ts
export const GET = () => Response.json(null); // ok: a real route
