// NMK504-fabricated-fallback/arrival-branches.ts
import { mockRows, rows } from "./people";
export async function one() {
  const response = await fetch("/rows");
  if (response.status !== 200) {
    return { rows: mockRows }; // not reported by CodeQL
  }
  if (response.status >= 400) return mockRows; // not reported by CodeQL
  if (error || !data) return { rows: mockRows }; // not reported by CodeQL
  if (!ready || error) return mockRows; // $ NMK504
  if (response.status === 200) return rows; // ok: a real answer
  return response.json();
}
export const größe = "größe" + _.get(result, "data.rows", mockRows); // not reported by CodeQL
export const two = get(result, "data.rows", mockRows); // not reported by CodeQL
export const three = Promise.any([api.rows(), Promise.resolve(mockRows)]); // not reported by CodeQL
export const four = result.match((value) => value, () => mockRows); // not reported by CodeQL
export const five = Effect.match(program, { onFailure: () => mockRows, onSuccess: (value) => value }); // not reported by CodeQL
export const six = program.pipe(Effect.orElseSucceed(() => mockRows)); // not reported by CodeQL
export const seven = program.pipe(Effect.catchAll(() => Effect.succeed(mockRows))); // not reported by CodeQL
export const eight = http.get("/rows").pipe(catchError(this.handleError("rows", mockRows))); // not reported by CodeQL
export const nine = _.get(result, "data.rows", rows); // ok: nothing says so
export const ten = Promise.all([api.rows(), api.users()]); // ok: real ones
export const eleven = result.match((value) => value, () => []); // ok: empty
export const twelve = http.get("/rows").pipe(catchError(this.handleError("rows", []))); // ok: empty
export async function admitted() {
  try {
    return await api.rows();
  } catch {
    // placeholder until the API exists
    return { rows: [{ id: 1 }] }; // not reported by CodeQL
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
