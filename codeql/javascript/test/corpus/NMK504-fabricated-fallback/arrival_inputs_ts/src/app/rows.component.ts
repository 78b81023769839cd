// NMK504-fabricated-fallback/arrival-inputs.ts
import { mockRows, rows } from "./people";
export class RowsComponent {
  @Input() items = mockRows; // not reported by CodeQL
  größe = "größe"; others = input(mockRows); // not reported by CodeQL
  @Input() real = rows; // ok: nothing says so
  empty = input([]); // ok: empty
}
export const one = withDefaults(defineProps<Props>(), { rows: () => mockRows }); // not reported by CodeQL
export const two = defineProps({ rows: { type: Array, default: () => mockRows } }); // not reported by CodeQL
export const three = { props: { rows: { type: Array, default: () => mockRows } } }; // not reported by CodeQL
export const four = withDefaults(defineProps<Props>(), { rows: () => [] }); // ok: empty
export const five = { colours: { rows: { default: mockFrame } } }; // ok: no property of a component
