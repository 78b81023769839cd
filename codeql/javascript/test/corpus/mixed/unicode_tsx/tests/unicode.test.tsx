// mixed/unicode.tsx
import { render } from "@testing-library/react";
import { vi as größe, expect, it } from "vitest";
import { Gästebuch } from "../src/gästebuch";

const 𝒻 = größe.fn(); // $ NMK102
const é = "é"; const naïve = größe.fn(); // $ NMK102
const 家族 = "👨‍👩‍👧‍👦"; größe.spyOn(console, "log"); // $ NMK104
/* 🎬🎬🎬 */ größe.mock("../src/日本語"); // $ NMK103
const regex = /🎬+/u; größe["fn"](); // $ NMK102
const text = `🎬 ${größe.fn()} 🎬`; // $ NMK102
const größer = größe.fn; // $ NMK102
const müller = { "größe": größe.fn(), 名: 1 }; // $ NMK102
globalThis.fetch = async () => new Response("🦊"); // $ NMK302
it("grüßt 👋", () => {
  const view = render(
    <Gästebuch
      titel="🎬 größe.fn()" /* ok: words */
      onÖffnen={größe.fn()} /* $ NMK102 */
      onSchließen={() => "👋"} /* ok: a real callback */
    >
      👋🏽 größe.fn() ist nur Text {/* ok: words */}
      {"👋🏽"} {größe.fn()} {/* $ NMK102 */}
    </Gästebuch>,
  );
  const fnß = { größe: { fn: () => "👋" } };
  fnß.größe.fn(); // ok: a property
  expect(view.getByText("👋🏽")).toBeTruthy(); // ok: the real component
  return [𝒻, é, naïve, 家族, regex, text, größer, müller];
});
