// corpus: tests/unicode.test.tsx
import { render } from "@testing-library/react";
import { vi as größe, expect, it } from "vitest";
import { Gästebuch } from "../src/gästebuch";

const 𝒻 = größe.fn(); // expect: NMK102:11
const é = "é"; const naïve = größe.fn(); // expect: NMK102:30
const 家族 = "👨‍👩‍👧‍👦"; größe.spyOn(console, "log"); // expect: NMK104:23
/* 🎬🎬🎬 */ größe.mock("../src/日本語"); // expect: NMK103:11
const regex = /🎬+/u; größe["fn"](); // expect: NMK102:22
const text = `🎬 ${größe.fn()} 🎬`; // expect: NMK102:19
const größer = größe.fn; // expect: NMK102:16
const müller = { "größe": größe.fn(), 名: 1 }; // expect: NMK102:27
globalThis.fetch = async () => new Response("🦊"); // expect: NMK302:1
it("grüßt 👋", () => {
  const view = render(
    <Gästebuch
      titel="🎬 größe.fn()" /* ok: words */
      onÖffnen={größe.fn()} /* expect: NMK102:17 */
      onSchließen={() => "👋"} /* ok: a real callback */
    >
      👋🏽 größe.fn() ist nur Text {/* ok: words */}
      {"👋🏽"} {größe.fn()} {/* expect: NMK102:15 */}
    </Gästebuch>,
  );
  const fnß = { größe: { fn: () => "👋" } };
  fnß.größe.fn(); // ok: a property
  expect(view.getByText("👋🏽")).toBeTruthy(); // ok: the real component
  return [𝒻, é, naïve, 家族, regex, text, größer, müller];
});
