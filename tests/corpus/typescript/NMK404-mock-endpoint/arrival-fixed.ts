// corpus: src/server/fixed.ts
import { mockAssets, assets } from "./data";
new Elysia().get("/assets", mockAssets); // expect: NMK404@astgrep
app.get("/orders", { rows: mockAssets }); // expect: NMK404@astgrep
app.get("/assets", assets); // ok: nothing says so
lodash.get(assets, "rows", mockAssets); // expect: NMK504@astgrep
cache.get("assets", mockAssets); // ok: no path
