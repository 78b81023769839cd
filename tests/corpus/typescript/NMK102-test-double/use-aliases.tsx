// corpus: tests/list.spec.tsx
import { render } from "@testing-library/react";
import { jest as j } from "@jest/globals";
import { vi as v, expect, it } from "vitest";
import * as V from "vitest";
import sinon, { stub } from "sinon"; // expect: NMK101

import { AssetList, IPhoneMockup } from "../src/asset-list";

const t = v;
const { fn, mocked: asMocked } = v; // expect: NMK102 NMK106
const onOpen = v.fn(); // expect: NMK102:16
const onClose = V.vi.fn(); // expect: NMK102:17
const onMove = j.fn(); // expect: NMK102
const onDrop = t.fn(); // expect: NMK102
const onScroll = (v as any).fn(); // expect: NMK102:18
const onKey = v!.fn(); // expect: NMK102:15
const onBlur = stub(); // expect: NMK102:16
const onFocus = sinon.fake(); // expect: NMK102

it("renders", () => {
  const view = render(
    <AssetList
      assets={[{ id: "1", title: "Intro 🎬" }]} /* ok: explicit data for the real component */
      onOpen={onOpen}
      onSelect={v.fn()} /* expect: NMK102:17 */
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
