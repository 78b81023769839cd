// NMK401-hand-written-double/define-actions.ts
export async function handleMockAction(request: Request) { return request; } // $ NMK401
export const performFakePayment = async () => ({ ok: true }); // $ NMK401
export function handleMockToggle() {} // ok: a button of a screen
export function onMockChange() {} // ok: the same
export function handleMockServerAction() {} // ok: a product's mock server
