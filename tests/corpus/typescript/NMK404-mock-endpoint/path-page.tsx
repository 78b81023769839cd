// corpus: src/app/mockups/page.tsx
export const GET = () => Response.json(null); // ok: designs
