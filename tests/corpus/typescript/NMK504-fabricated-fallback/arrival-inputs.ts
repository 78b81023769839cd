// corpus: src/app/rows.component.ts
import { mockRows, rows } from "./people";
export class RowsComponent {
  @Input() items = mockRows; // expect: NMK504@astgrep
  größe = "größe"; others = input(mockRows); // expect: NMK504@astgrep
  @Input() real = rows; // ok: nothing says so
  empty = input([]); // ok: empty
}
export const one = withDefaults(defineProps<Props>(), { rows: () => mockRows }); // expect: NMK504@astgrep
export const two = defineProps({ rows: { type: Array, default: () => mockRows } }); // expect: NMK504@astgrep
export const three = { props: { rows: { type: Array, default: () => mockRows } } }; // expect: NMK504@astgrep
export const four = withDefaults(defineProps<Props>(), { rows: () => [] }); // ok: empty
export const five = { colours: { rows: { default: mockFrame } } }; // ok: no property of a component
