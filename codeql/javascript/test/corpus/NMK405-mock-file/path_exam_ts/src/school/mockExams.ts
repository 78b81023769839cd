// NMK405-mock-file/path-exam.ts
export const rows = ["🧾"]; // ok: exams before the exam
