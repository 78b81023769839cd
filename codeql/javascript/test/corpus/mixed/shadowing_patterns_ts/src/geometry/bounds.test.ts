// mixed/shadowing-patterns.ts
import { bounds, middle } from "./bounds";

export function corners(element: Element) {
  const [x, y, cx, cy] = bounds(element);
  return [middle(cx, cy), [x, cy], { y: cy }]; // ok: a coordinate
}

export const nested = (element: Element) => {
  const [{ jest, vi: [vi] }] = bounds(element);
  return middle(jest, vi); // ok: parts of what `bounds` returns
};

for (const [name, cy] of Object.entries({ a: 1 })) {
  middle(name, cy); // ok: an entry
}
