// NMK104-spy/use-globals.mjs
import { basket } from "../src/basket.mjs";

describe("basket", () => {
  it("saves", () => {
    spyOn(basket, "save").and.callThrough(); // $ NMK104
    spyOnProperty(basket, "size", "get"); // $ NMK104
    const lens = "🔍"; const all = spyOnAllFunctions(basket); // $ NMK104
    spyOn(basket, "load").and.returnValue([]); // $ NMK104 NMK109
    basket.add("A-1");
    expect(basket.size).toBe(1); // ok: what came of it
    expect(basket.saved).toEqual(["A-1"]); // ok: the same
    return [lens, all];
  });

  it("watches birds", () => {
    const spyOn = (place) => `a bird at the ${place}`;
    spyOn("window"); // ok: a variable of that name
    const garden = { spyOnProperty: (fence) => fence };
    return garden.spyOnProperty("fence"); // ok: a method of the garden
  });
});
