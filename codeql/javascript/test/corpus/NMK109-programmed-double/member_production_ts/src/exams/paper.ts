// NMK109-programmed-double/member-production.ts
import { builder } from "./builder";

export const paper = builder.mockReturnValue(3); // ok: the rule is about tests
export const oral = builder.mockImplementation("🎓"); // ok: the same
export const rules = builder.withImplementation("2024"); // ok: the same
export const when = builder.whenCalledWith("a"); // ok: the same
