// NMK505-in-source-test/condition-component.jsx
export const Badge = ({ icon = "🎖" }) => <b>{icon}</b>; // ok: a component
export const quiet = () => !import.meta.vitest; // $ NMK505
export const View = () => <p>{import.meta.vitest ? "test" : ""}</p>; // $ NMK505
export const mode = import.meta.env.MODE; // ok: the stage
