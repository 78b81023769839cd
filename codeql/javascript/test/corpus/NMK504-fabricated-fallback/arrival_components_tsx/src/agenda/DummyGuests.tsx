// NMK504-fabricated-fallback/arrival-components.tsx
import { mockGuests } from "./fill";

export function DummyGuests({ guests }: Props) {
  return <List guests={guests} />;
}

DummyGuests.defaultProps = {}; // ok: nothing is made up
DummyGuests.defaultProps = { size: 3 }; // ok: a default of the component
DummyGuests.displayName = DummyGuests.name ?? "guests"; // ok: the name of the component
List.defaultProps = { guests: mockGuests }; // $ NMK504
List.defaultProps = mockGuests; // $ NMK504
