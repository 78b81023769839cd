// corpus: src/rows.ts
const SAMPLE_ROWS = [{ id: 1, name: "Ada" }]; // expect: NMK403
const demoUsers = [{ email: "a@shop.test" }]; // expect: NMK403
const SAMPLE_RATES = [8000, 16000];

export async function rows() {
  try {
    return await load();
  } catch {
    return SAMPLE_ROWS; // expect: NMK504@astgrep
  }
}
export const users = (found?: User[]) => found ?? demoUsers; // expect: NMK504@astgrep
export const wrapped = () => load().catch(() => ({ rows: SAMPLE_ROWS.slice(0, 2) })); // expect: NMK504@astgrep
export async function first(found: Row | null) {
  if (!found) return SAMPLE_ROWS[0]; // expect: NMK504@astgrep
  return found;
}
export const rates = (found?: number[]) => found ?? SAMPLE_RATES; // ok: no records
export const unknown = (found?: Row[]) => found ?? sampleRows; // ok: what it holds is not known
export const all = () => SAMPLE_ROWS; // ok: no error
export async function fine() {
  try {
    return await load();
  } catch (cause) {
    throw new Error(`${SAMPLE_ROWS.length}`, { cause }); // ok: the error is thrown
  }
}
