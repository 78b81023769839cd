// NMK403-mock-data-in-production/arrival-derived.ts
import { mockAssets, assets } from "./data";
export const a = computed(() => mockAssets); // not reported by CodeQL
export const [b] = createResource(() => mockAssets); // not reported by CodeQL
export const { data: c } = await useAsyncData("assets", () => mockAssets); // not reported by CodeQL
export const d = createMemo(() => mockAssets.slice(0, 2)); // not reported by CodeQL
export function* e() { yield mockAssets[0]; } // not reported by CodeQL
export async function* f() { yield* mockAssets; } // not reported by CodeQL
export const g = computed(() => assets); // ok: nothing says so
export const h = computed(() => shouldMock && assets); // ok: whether there are mocks
export const i = watch(() => mockAssets, refresh); // ok: no state
export function* j() { yield assets; } // ok: nothing says so
