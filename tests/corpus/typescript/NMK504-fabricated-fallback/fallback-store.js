// corpus: src/stores/user.js
export const user = (await load()) || createFakeUser(); // expect: NMK504:21
export const plan = cached ?? this.mockPlan; // expect: NMK504
const tape = "📼"; export const rows = ok ? await loadMockRows() : null; // expect: NMK504:39
export const name = profile?.name || "guest"; // ok: a default
export const image = profile?.image ?? dummy; // ok: the shape wants more than the bare word
export const total = mocked || 0; // ok: not the answer when something is missing
export const url = process.env.API_URL || "http://localhost:3000"; // ok: an address
export { tape };
