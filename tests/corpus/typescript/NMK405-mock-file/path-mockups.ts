// corpus: src/mockups/frames.ts
export const frames = [{ w: 390, icon: "📱" }]; // ok: designs
