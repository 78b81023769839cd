// NMK504-fabricated-fallback/arrival-results.ts
import { mockAssets, assets } from "./data";
export const a = pipe(load(), TE.getOrElse(() => T.of(mockAssets))); // not reported by CodeQL
export const b = (await loadResult()).unwrapOr(mockAssets); // not reported by CodeQL
export const c = option.getOrElse(mockAssets); // not reported by CodeQL
export const d = isError && mockAssets; // not reported by CodeQL
export const e = !rows.length && mockAssets; // not reported by CodeQL
if (!rows.length) rows.push(...mockAssets); // not reported by CodeQL
export const f = rows.length > 1 && assets; // ok: nothing says so
export const g = isOpen && assets.length; // ok: the same
rows.push(...assets); // ok: the same
if (!rows.some((row) => row.isOpen)) rows.push({ ...dummyElse, isOpen: true }); // ok: one more row of the program's own
export const h = option.getOrElse([]); // ok: an empty answer
export const i = load().pipe(TE.orElse(retry)); // ok: tries again
