// corpus: src/stores/assets.js
export const assets = writable(mockAssets); // expect: NMK403:23
export const plans = signal(FAKE_PLANS); // expect: NMK403
export const user = ref(dummyUser); // expect: NMK403:21
export const state = reactive(mockState.user); // expect: NMK403
export const film = "🎬", [row, setRow] = createSignal(MOCK_ROW); // expect: NMK403:42
export const rows = atom([]); // ok: an empty state
export const real = writable(null); // ok: the same
export const server = signal(mockery); // ok: another word
export const node = ref(dummy); // ok: the shape wants more than the bare word
