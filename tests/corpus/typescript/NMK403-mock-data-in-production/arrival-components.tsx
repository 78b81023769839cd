// corpus: src/agenda/BlurredAgenda.tsx
import { DayGrid } from "./DayGrid";
import { dummyFill, mockGuests } from "./fill";

export function DummyAgenda({ rows }: Props) {
  const [dummySlot, setDummySlot] = useState(null); // ok: no record
  const dummySlots = Array(rows).fill({ room: "A", title: "Standup" }); // expect: NMK403
  return (
    <DayGrid
      slots={dummySlots} // expect: NMK403
      guests={mockGuests} // expect: NMK403
      onClear={setDummySlot} // ok: what sets a value
      onPick={handleMockPick} // ok: what handles an event
      onToggle={toggleMockRows} // ok: what switches
    />
  );
}

DummyAgenda.defaultProps = {}; // ok: a component of such a name
DummyAgenda.propTypes = { rows: PropTypes.number }; // ok: a component of such a name
export default DummyAgenda; // ok: the component itself
