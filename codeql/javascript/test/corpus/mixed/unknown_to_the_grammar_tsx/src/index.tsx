// mixed/unknown-to-the-grammar.tsx
export type * from "./types"; // ok: the grammar does not know it, but nothing is lost
export type * as shapes from "./shapes"; // ok: the same
export const Plans = () => (
  <main>
    Plans & Upgrade <Arrow /> {/* ok: a lone ampersand */}
    <a href="https://example.org/?a=1&b=2&c=3">{mockRows ?? rows}</a> {/* ok: ampersands that start no entity */}
  </main>
);
export const rows = data ?? mockRows; // $ NMK504
