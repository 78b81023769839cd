// NMK107-dependency-override/member-production.ts
import { Module } from "./module";

export const themed = new Module("theme")
  .overrideProvider("colors") // ok: the rule is about tests
  .overrideModule("fonts"); // ok: the same
export const filtered = themed.overrideFilter("🎨"); // ok: the same
export const guarded = themed.overrideGuard("admin"); // ok: the same
