// NMK405-mock-file/path-mockups.ts
export const frames = [{ w: 390, icon: "📱" }]; // ok: designs
