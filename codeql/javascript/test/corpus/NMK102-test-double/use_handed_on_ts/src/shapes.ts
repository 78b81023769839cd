// NMK102-test-double/use-handed-on.ts
export const middle = (element: Shape) => {
  const [x1, y1, x2, y2, cx, cy] = corners(element);
  return rotate(cx, cy); // ok: a coordinate
};
for (const [cx, cy] of points) rotate(cx, cy); // ok: a coordinate
export const turn = ({ cy }: Shape) => rotate(cy); // ok: a coordinate
export const shift = (cy: number) => [cy]; // ok: a coordinate
export const of = (jest: string) => laugh(jest); // ok: a joke
const [vi = 6, vii] = numerals();
convert(vi); // ok: a Roman numeral
