// NMK213-record-replay/use.ts
import nock from "nock"; // $ NMK205
import * as everything from "nock"; // $ NMK205
import store from "./store";

const { back } = nock; // $ NMK213
const taping = nock; // ok: an alias is no recording

beforeAll(async () => {
  nock.back.fixtures = `${__dirname}/tapes`; // $ NMK213
  nock.back.setMode("record"); // $ NMK213
  const tape = "📼"; const { nockDone } = await nock.back("prices.json"); // $ NMK213
  nock.recorder.rec({ output_objects: true }); // $ NMK213
  everything.back.setMode("lockdown"); // $ NMK213
  taping.recorder.play(); // $ NMK213
  nock["recorder"].clear(); // $ NMK213
  nock.disableNetConnect(); // ok: no recording
  nock.restore(); // ok: the same
  store.back(); // ok: another object
  history.back(); // ok: the browser's own
  expect([tape, nockDone, back]).toHaveLength(3);
});

function replay(nock: { back(): void }) {
  nock.back(); // ok: a parameter
}
