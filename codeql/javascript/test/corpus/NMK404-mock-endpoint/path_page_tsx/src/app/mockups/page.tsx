// NMK404-mock-endpoint/path-page.tsx
export const GET = () => Response.json(null); // ok: designs
