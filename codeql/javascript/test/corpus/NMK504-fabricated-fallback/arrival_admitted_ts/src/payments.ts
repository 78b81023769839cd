// NMK504-fabricated-fallback/arrival-admitted.ts
export async function pay() {
  // simulate the payment for now, TODO: call the real gateway
  return { id: "pay_1", status: "succeeded" }; // not reported by CodeQL
}
export async function pay2() {
  try {
    return await call();
  } catch (error) {
    // return mock success response
    return { id: "pay_1", status: "paid" }; // not reported by CodeQL
  }
}
export const pay3 = () =>
  call().catch(() => {
    // placeholder until the API exists
    // (see the board)
    return [{ id: 7, name: "Ada" }]; // not reported by CodeQL
  });
export function pay4() {
  return ["EUR", "USD"]; // simulates a bank
}
export function total() {
  // simulates the tax office
  return compute(12); // ok: no literal
}
export async function pay5() {
  try {
    return await call();
  } catch (error) {
    // pretend nothing happened
    return { error: "unavailable", message: "try again" }; // ok: describes the error
  }
}
export function rows() {
  // the mocked rows of the tests look like these
  return []; // ok: empty
}
export function currencies() {
  // the currencies that the bank takes
  return ["EUR", "USD"]; // ok: no admission
}
export function gone() {
  // simulate the payment
  log();
  return { id: "pay_1", status: "paid" }; // ok: the comment is about something else
}
