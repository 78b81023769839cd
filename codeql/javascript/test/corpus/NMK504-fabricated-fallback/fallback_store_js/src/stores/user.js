// NMK504-fabricated-fallback/fallback-store.js
export const user = (await load()) || createFakeUser(); // $ NMK504
export const plan = cached ?? this.mockPlan; // $ NMK504
const tape = "📼"; export const rows = ok ? await loadMockRows() : null; // $ NMK504
export const name = profile?.name || "guest"; // ok: a default
export const image = profile?.image ?? dummy; // ok: the shape wants more than the bare word
export const total = mocked || 0; // ok: not the answer when something is missing
export const url = process.env.API_URL || "http://localhost:3000"; // ok: an address
export { tape };
