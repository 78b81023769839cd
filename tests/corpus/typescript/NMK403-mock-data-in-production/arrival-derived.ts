// corpus: src/assets/derived.ts
import { mockAssets, assets } from "./data";
export const a = computed(() => mockAssets); // expect: NMK403@astgrep
export const [b] = createResource(() => mockAssets); // expect: NMK403@astgrep
export const { data: c } = await useAsyncData("assets", () => mockAssets); // expect: NMK403@astgrep
export const d = createMemo(() => mockAssets.slice(0, 2)); // expect: NMK403@astgrep
export function* e() { yield mockAssets[0]; } // expect: NMK403@astgrep
export async function* f() { yield* mockAssets; } // expect: NMK403@astgrep
export const g = computed(() => assets); // ok: nothing says so
export const h = computed(() => shouldMock && assets); // ok: whether there are mocks
export const i = watch(() => mockAssets, refresh); // ok: no state
export function* j() { yield assets; } // ok: nothing says so
