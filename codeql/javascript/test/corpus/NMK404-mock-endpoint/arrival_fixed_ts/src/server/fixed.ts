// NMK404-mock-endpoint/arrival-fixed.ts
import { mockAssets, assets } from "./data";
new Elysia().get("/assets", mockAssets); // not reported by CodeQL
app.get("/orders", { rows: mockAssets }); // not reported by CodeQL
app.get("/assets", assets); // ok: nothing says so
lodash.get(assets, "rows", mockAssets); // not reported by CodeQL
cache.get("assets", mockAssets); // ok: no path
