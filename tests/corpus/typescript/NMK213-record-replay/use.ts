// corpus: tests/prices.test.ts
import nock from "nock"; // expect: NMK205
import * as everything from "nock"; // expect: NMK205
import store from "./store";

const { back } = nock; // expect: NMK213:7
const taping = nock; // ok: an alias is no recording

beforeAll(async () => {
  nock.back.fixtures = `${__dirname}/tapes`; // expect: NMK213:3
  nock.back.setMode("record"); // expect: NMK213
  const tape = "📼"; const { nockDone } = await nock.back("prices.json"); // expect: NMK213:48
  nock.recorder.rec({ output_objects: true }); // expect: NMK213:3
  everything.back.setMode("lockdown"); // expect: NMK213:3
  taping.recorder.play(); // expect: NMK213:3
  nock["recorder"].clear(); // expect: NMK213:3
  nock.disableNetConnect(); // ok: no recording
  nock.restore(); // ok: the same
  store.back(); // ok: another object
  history.back(); // ok: the browser's own
  expect([tape, nockDone, back]).toHaveLength(3);
});

function replay(nock: { back(): void }) {
  nock.back(); // ok: a parameter
}
