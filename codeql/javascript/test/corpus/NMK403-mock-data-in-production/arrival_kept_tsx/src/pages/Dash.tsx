// NMK403-mock-data-in-production/arrival-kept.tsx
import { create } from "zustand";
import { Component, mockRows, MOCK_STATS, fakeUser, rows } from "../rows";
const fakeOrders = [{ id: 1, name: "größe" }]; // $ NMK403
export const User = createContext(fakeUser); // not reported by CodeQL
const initialState = { rows: mockRows, user: null }; // not reported by CodeQL
const DEFAULT_VALUES = { größe: "größe", user: fakeUser }; // not reported by CodeQL
export const useRows = create<State>()((set) => ({ rows: mockRows, set })); // not reported by CodeQL
export const useKept = create(persist((set) => ({ rows: mockRows, set }), {})); // not reported by CodeQL
export const store = configureStore({ reducer, preloadedState: { rows: mockRows } }); // not reported by CodeQL
export const useShop = defineStore("shop", { state: () => ({ rows: mockRows }) }); // $ NMK403
export const renamed = mockRows; // not reported by CodeQL
export const late$ = timer(300).pipe(map(() => mockRows)); // not reported by CodeQL
export const sent = Effect.succeed(mockRows); // not reported by CodeQL
export const raced = new Promise((r) => setTimeout(() => r(mockRows), 100)); // not reported by CodeQL
export const typed = async () => { await sleep<void>(300); return [{ id: 1, name: "größe" }]; }; // not reported by CodeQL
export class Dash extends Component {
  rows = mockRows; // not reported by CodeQL
  rowsSignal = signal(rows); // ok: nothing says so
  size = 3; // ok: a setting
  load(error: Error) {
    this.rows = mockRows; // not reported by CodeQL
    state.value = mockRows; // not reported by CodeQL
    this.rowsSignal.set(mockRows); // not reported by CodeQL
    this.subject.next([...mockRows]); // not reported by CodeQL
    socket.emit("größe", mockRows); // not reported by CodeQL
    io.to("room").emit("rows", { rows: mockRows }); // not reported by CodeQL
    this.rows = rows; // ok: nothing says so
    this.cache.get(mockRows); // ok: only asks
    socket.on("rows", mockRows); // ok: nothing is sent
    this.total = mockRows.length; // ok: no data
    if (error) this.rows = mockRows; // $ NMK504
  }
  render() {
    return <Chart {...MOCK_STATS} />; // not reported by CodeQL
  }
}
export const initialFrame = { frame: mockup }; // ok: designs
export const later$ = timer(300).pipe(map((row) => [row])); // ok: what came
export const orders = { orders: fakeOrders }; // ok: reported where the rows stand
