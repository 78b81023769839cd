// NMK502-test-runner-detection/condition-browser.jsx
export function Player({ vitest, settings }) {
  const quiet = typeof window.Cypress !== "undefined"; // $ NMK502
  const icon = "🔇", muted = typeof jasmine === "object"; // $ NMK502
  return <video muted={process.env.CYPRESS || muted} title={icon} data-quiet={quiet} />; // $ NMK502
}

export const version = (jest) => (typeof jest === "string" ? jest : jest.version); // not reported by CodeQL
export const kind = typeof document; // ok: asks for the browser
export const locale = { vi: "Tiếng Việt" }; // ok: a key
export const runner = <code>typeof jest</code>; // ok: words in the text
