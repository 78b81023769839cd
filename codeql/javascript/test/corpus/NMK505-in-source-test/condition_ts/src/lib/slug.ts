// NMK505-in-source-test/condition.ts
export const slug = (title: string) => title.toLowerCase().replaceAll(" ", "-");

if (import.meta.vitest) { // $ NMK505
  const { it, expect } = import.meta.vitest; // ok: reported above
  it("makes a slug", () => expect(slug("A B")).toBe("a-b")); // ok: reported above
}

if (import.meta.vitest !== undefined) check("🐌"); // $ NMK505
import.meta.vitest?.it("is lower case", () => {}); // $ NMK505
const icon = "🏷"; import.meta.vitest && check(icon); // $ NMK505

if (import.meta.env.DEV) check(slug("x")); // ok: development
if (import.meta.hot) import.meta.hot.accept(); // ok: hot replacement
if (meta.vitest) check("vitest"); // ok: some other object
if (import.meta.main) check(import.meta.url); // ok: asks how it was started
const words = "import.meta.vitest"; // ok: words in a string
// if (import.meta.vitest) {} // ok: a comment
export default words;
