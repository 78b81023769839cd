// corpus: src/pages/Dash.tsx
import { create } from "zustand";
import { Component, mockRows, MOCK_STATS, fakeUser, rows } from "../rows";
const fakeOrders = [{ id: 1, name: "größe" }]; // expect: NMK403
export const User = createContext(fakeUser); // expect: NMK403@astgrep
const initialState = { rows: mockRows, user: null }; // expect: NMK403@astgrep
const DEFAULT_VALUES = { größe: "größe", user: fakeUser }; // expect: NMK403@astgrep
export const useRows = create<State>()((set) => ({ rows: mockRows, set })); // expect: NMK403@astgrep
export const useKept = create(persist((set) => ({ rows: mockRows, set }), {})); // expect: NMK403@astgrep
export const store = configureStore({ reducer, preloadedState: { rows: mockRows } }); // expect: NMK403@astgrep
export const useShop = defineStore("shop", { state: () => ({ rows: mockRows }) }); // expect: NMK403
export const renamed = mockRows; // expect: NMK403@astgrep
export const late$ = timer(300).pipe(map(() => mockRows)); // expect: NMK403@astgrep
export const sent = Effect.succeed(mockRows); // expect: NMK403@astgrep
export const raced = new Promise((r) => setTimeout(() => r(mockRows), 100)); // expect: NMK403@astgrep
export const typed = async () => { await sleep<void>(300); return [{ id: 1, name: "größe" }]; }; // expect: NMK403@astgrep
export class Dash extends Component {
  rows = mockRows; // expect: NMK403@astgrep
  rowsSignal = signal(rows); // ok: nothing says so
  size = 3; // ok: a setting
  load(error: Error) {
    this.rows = mockRows; // expect: NMK403@astgrep
    state.value = mockRows; // expect: NMK403@astgrep
    this.rowsSignal.set(mockRows); // expect: NMK403@astgrep
    this.subject.next([...mockRows]); // expect: NMK403@astgrep
    socket.emit("größe", mockRows); // expect: NMK403@astgrep
    io.to("room").emit("rows", { rows: mockRows }); // expect: NMK403@astgrep
    this.rows = rows; // ok: nothing says so
    this.cache.get(mockRows); // ok: only asks
    socket.on("rows", mockRows); // ok: nothing is sent
    this.total = mockRows.length; // ok: no data
    if (error) this.rows = mockRows; // expect: NMK504
  }
  render() {
    return <Chart {...MOCK_STATS} />; // expect: NMK403@astgrep
  }
}
export const initialFrame = { frame: mockup }; // ok: designs
export const later$ = timer(300).pipe(map((row) => [row])); // ok: what came
export const orders = { orders: fakeOrders }; // ok: reported where the rows stand
