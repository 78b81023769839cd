// corpus: src/menu/mocktails.tsx
export const Drinks = () => <ul><li>🍹</li></ul>; // ok: drinks
