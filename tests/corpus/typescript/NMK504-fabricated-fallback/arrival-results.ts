// corpus: src/assets/results.ts
import { mockAssets, assets } from "./data";
export const a = pipe(load(), TE.getOrElse(() => T.of(mockAssets))); // expect: NMK504@astgrep
export const b = (await loadResult()).unwrapOr(mockAssets); // expect: NMK504@astgrep
export const c = option.getOrElse(mockAssets); // expect: NMK504@astgrep
export const d = isError && mockAssets; // expect: NMK504@astgrep
export const e = !rows.length && mockAssets; // expect: NMK504@astgrep
if (!rows.length) rows.push(...mockAssets); // expect: NMK504@astgrep
export const f = rows.length > 1 && assets; // ok: nothing says so
export const g = isOpen && assets.length; // ok: the same
rows.push(...assets); // ok: the same
if (!rows.some((row) => row.isOpen)) rows.push({ ...dummyElse, isOpen: true }); // ok: one more row of the program's own
export const h = option.getOrElse([]); // ok: an empty answer
export const i = load().pipe(TE.orElse(retry)); // ok: tries again
