// corpus: src/components/Badge.jsx
export const Badge = ({ icon = "🎖" }) => <b>{icon}</b>; // ok: a component
export const quiet = () => !import.meta.vitest; // expect: NMK505:29
export const View = () => <p>{import.meta.vitest ? "test" : ""}</p>; // expect: NMK505:31
export const mode = import.meta.env.MODE; // ok: the stage
