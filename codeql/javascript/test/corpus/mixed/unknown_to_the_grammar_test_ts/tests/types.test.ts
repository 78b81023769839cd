// mixed/unknown-to-the-grammar.test.ts
export type * from "sinon"; // ok: only types
it("knows types", () => {
  expectTypeOf(form).toEqualTypeOf<Readonly<import("vue").Ref<string>>>(); // ok: the grammar loses no code
  vi.fn(); // $ NMK102
});
