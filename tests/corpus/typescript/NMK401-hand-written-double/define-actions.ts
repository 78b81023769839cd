// corpus: src/auth/github.server.ts
export async function handleMockAction(request: Request) { return request; } // expect: NMK401
export const performFakePayment = async () => ({ ok: true }); // expect: NMK401
export function handleMockToggle() {} // ok: a button of a screen
export function onMockChange() {} // ok: the same
export function handleMockServerAction() {} // ok: a product's mock server
