// corpus: src/providers.jsx
export function Providers({ children, api = new FakeApi() }) { // expect: NMK408:45
  const icon = "🔊", player = new StubPlayer("intro.mp4"); // expect: NMK408:30
  const later = () => new InMemoryStorage(); // expect: NMK408:23
  return <Context value={new Mock()}>{children}{icon}</Context>; // expect: NMK408:26
  // new FakeApi() would do // ok: a comment
}

export const Real = () => <Context value={new Api(import.meta.env.VITE_API_URL)} />; // ok: the real class
export const ids = new Set(["MockPlayer"]); // ok: a word in a string
export const now = new FakerDate; // ok: another word
