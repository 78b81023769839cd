// NMK403-mock-data-in-production/argument-stores.js
export const assets = writable(mockAssets); // $ NMK403
export const plans = signal(FAKE_PLANS); // $ NMK403
export const user = ref(dummyUser); // $ NMK403
export const state = reactive(mockState.user); // $ NMK403
export const film = "🎬", [row, setRow] = createSignal(MOCK_ROW); // $ NMK403
export const rows = atom([]); // ok: an empty state
export const real = writable(null); // ok: the same
export const server = signal(mockery); // ok: another word
export const node = ref(dummy); // ok: the shape wants more than the bare word
