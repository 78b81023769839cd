// corpus: src/player/Player.jsx
export function Player({ vitest, settings }) {
  const quiet = typeof window.Cypress !== "undefined"; // expect: NMK502:17
  const icon = "🔇", muted = typeof jasmine === "object"; // expect: NMK502:29
  return <video muted={process.env.CYPRESS || muted} title={icon} data-quiet={quiet} />; // expect: NMK502:24
}

export const version = (jest) => (typeof jest === "string" ? jest : jest.version); // alarm: NMK502@astgrep -- a parameter
export const kind = typeof document; // ok: asks for the browser
export const locale = { vi: "Tiếng Việt" }; // ok: a key
export const runner = <code>typeof jest</code>; // ok: words in the text
