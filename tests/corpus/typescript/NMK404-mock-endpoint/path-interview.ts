// corpus: server/api/mock-interviews/list.get.ts
export const GET = () => Response.json(null); // ok: interviews before the interview
