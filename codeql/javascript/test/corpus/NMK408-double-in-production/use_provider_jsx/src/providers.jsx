// NMK408-double-in-production/use-provider.jsx
export function Providers({ children, api = new FakeApi() }) { // $ NMK408
  const icon = "🔊", player = new StubPlayer("intro.mp4"); // $ NMK408
  const later = () => new InMemoryStorage(); // $ NMK408
  return <Context value={new Mock()}>{children}{icon}</Context>; // $ NMK408
  // new FakeApi() would do // ok: a comment
}

export const Real = () => <Context value={new Api(import.meta.env.VITE_API_URL)} />; // ok: the real class
export const ids = new Set(["MockPlayer"]); // ok: a word in a string
export const now = new FakerDate; // ok: another word
