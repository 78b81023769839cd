// NMK405-mock-file/path-mocktails.tsx
export const Drinks = () => <ul><li>🍹</li></ul>; // ok: drinks
