// corpus: src/school/mockExams.ts
export const rows = ["🧾"]; // ok: exams before the exam
