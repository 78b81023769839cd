// NMK102-test-double/use-aliases.tsx
import { render } from "@testing-library/react";
import { jest as j } from "@jest/globals";
import { vi as v, expect, it } from "vitest";
import * as V from "vitest";
import sinon, { stub } from "sinon"; // $ NMK101

import { AssetList, IPhoneMockup } from "../src/asset-list";

const t = v;
const { fn, mocked: asMocked } = v; // $ NMK102 NMK106
const onOpen = v.fn(); // $ NMK102
const onClose = V.vi.fn(); // $ NMK102
const onMove = j.fn(); // $ NMK102
const onDrop = t.fn(); // $ NMK102
const onScroll = (v as any).fn(); // $ NMK102
const onKey = v!.fn(); // $ NMK102
const onBlur = stub(); // $ NMK102
const onFocus = sinon.fake(); // $ NMK102

it("renders", () => {
  const view = render(
    <AssetList
      assets={[{ id: "1", title: "Intro 🎬" }]} /* ok: explicit data for the real component */
      onOpen={onOpen}
      onSelect={v.fn()} /* $ NMK102 */
      onRename={(title) => title} /* ok: a real callback */
    />,
  );
  render(<IPhoneMockup frame="mock-frame" />); // ok: a design mock-up
  view.getByText("Intro 🎬").click();
  expect(onOpen).toBeTruthy();
  return [fn, asMocked, onClose, onMove, onDrop, onScroll, onKey, onBlur, onFocus];
});

function Viewport({ vi }: { vi: { fn(): number } }) {
  return <p title="vi.fn()">{vi.fn()}</p>; // ok: a parameter
}

const messages = { vi: { fn: "xin chào" } };
const greeting = messages.vi.fn; // ok: a property of some object
it("greets", () => <Viewport vi={{ fn: () => greeting.length }} />);
