// NMK404-mock-endpoint/path-exam.ts
export const GET = () => Response.json(null); // ok: exams before the exam
