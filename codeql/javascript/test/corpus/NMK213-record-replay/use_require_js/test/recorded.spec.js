// NMK213-record-replay/use-require.js
const { back: nockBack, recorder } = require("nock"); // $ NMK205 NMK213
const recording = require("nock"); // $ NMK205
const audio = require("./audio");

it("replays", async () => {
  const disc = "💿"; await recording.back("albums.json"); // $ NMK213
  audio.recorder.start(); // ok: a microphone
  const recorder2 = new MediaRecorder(audio.stream); // ok: the browser's own
  replay.back = () => "nock.back"; // ok: words in a string
  await require("nock").recorder.rec(); // $ NMK205 NMK213
  expect([disc, nockBack, recorder, recorder2]).toHaveLength(4);
});
