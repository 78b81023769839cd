// corpus: src/api/rows.ts
import { mockRows, rows } from "./people";
export async function one() {
  const response = await fetch("/rows");
  if (response.status !== 200) {
    return { rows: mockRows }; // expect: NMK504@astgrep
  }
  if (response.status >= 400) return mockRows; // expect: NMK504@astgrep
  if (error || !data) return { rows: mockRows }; // expect: NMK504@astgrep
  if (!ready || error) return mockRows; // expect: NMK504
  if (response.status === 200) return rows; // ok: a real answer
  return response.json();
}
export const größe = "größe" + _.get(result, "data.rows", mockRows); // expect: NMK504:32@astgrep
export const two = get(result, "data.rows", mockRows); // expect: NMK504@astgrep
export const three = Promise.any([api.rows(), Promise.resolve(mockRows)]); // expect: NMK504@astgrep
export const four = result.match((value) => value, () => mockRows); // expect: NMK504@astgrep
export const five = Effect.match(program, { onFailure: () => mockRows, onSuccess: (value) => value }); // expect: NMK504@astgrep
export const six = program.pipe(Effect.orElseSucceed(() => mockRows)); // expect: NMK504@astgrep
export const seven = program.pipe(Effect.catchAll(() => Effect.succeed(mockRows))); // expect: NMK504@astgrep
export const eight = http.get("/rows").pipe(catchError(this.handleError("rows", mockRows))); // expect: NMK504@astgrep
export const nine = _.get(result, "data.rows", rows); // ok: nothing says so
export const ten = Promise.all([api.rows(), api.users()]); // ok: real ones
export const eleven = result.match((value) => value, () => []); // ok: empty
export const twelve = http.get("/rows").pipe(catchError(this.handleError("rows", []))); // ok: empty
export async function admitted() {
  try {
    return await api.rows();
  } catch {
    // placeholder until the API exists
    return { rows: [{ id: 1 }] }; // expect: NMK504@astgrep
  }
}
export async function counted() {
  try {
    return await api.count();
  } catch {
    // the dummy account has none
    return { count: 0 }; // ok: nothing thought up
  }
}
