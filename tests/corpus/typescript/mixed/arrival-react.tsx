// corpus: src/components/Orders.tsx
import { mockOrders } from "../data/orders";
export function A() { const [rows] = useState(mockOrders); return <Table rows={rows} />; } // expect: NMK403
export function B() { const [rows] = useState<Order[]>(() => mockOrders); return <Table rows={rows} />; } // expect: NMK403
export function C() { return <Table rows={mockOrders} />; } // expect: NMK403
export function D({ rows = mockOrders }) { return <Table rows={rows} />; } // expect: NMK504
export function E() { const { data = mockOrders } = useQuery({ queryKey: ["o"], queryFn: load }); return data; } // expect: NMK504
export function F() { return useQuery({ queryKey: ["o"], queryFn: load, initialData: mockOrders }); } // expect: NMK403
export function G() { return useQuery({ queryKey: ["o"], queryFn: load, placeholderData: mockOrders }); } // expect: NMK403
export function H() { return useSWR("/o", load, { fallbackData: mockOrders }); } // expect: NMK403
export function I() { return useQuery({ queryKey: ["o"], queryFn: async () => mockOrders }); } // expect: NMK403
export function J() { const { data } = useQuery(q); return <Table rows={data ?? mockOrders} />; } // expect: NMK504
export function K() { const rows = data?.length ? data : mockOrders; return <Table rows={rows} />; } // expect: NMK504
export function L() { useEffect(() => { setRows(mockOrders); }, []); return null; } // expect: NMK403@astgrep
export function M() { useEffect(() => { load().then(setRows).catch(() => setRows(mockOrders)); }, []); return null; } // expect: NMK504
export function N() { useEffect(() => { setTimeout(() => setRows(mockOrders), 500); }, []); return null; } // expect: NMK403
export function O() { return <ul>{mockOrders.map((o) => <li key={o.id}>{o.name}</li>)}</ul>; } // expect: NMK403@astgrep
export function P() { return <Provider value={mockOrders}><App /></Provider>; } // expect: NMK403
export function Q() { const rows = useMemo(() => mockOrders.filter((o) => o.open), []); return rows; } // expect: NMK403
export function R() { const [state] = useReducer(reducer, { rows: mockOrders }); return state; } // expect: NMK403
export const useStore = create(() => ({ orders: mockOrders })); // expect: NMK403
export const ordersAtom = atom(mockOrders); // expect: NMK403
export const slice = createSlice({ name: "o", initialState: { rows: mockOrders }, reducers: {} }); // expect: NMK403
export const fetchOrders = async () => { if (!res.ok) return mockOrders; return res.json(); }; // expect: NMK504
export const fetchB = async () => { const { data, error } = await supabase.from("o").select(); if (error) return mockOrders; return data; }; // expect: NMK504
export const fetchC = () => new Promise((resolve) => setTimeout(() => resolve(mockOrders), 300)); // expect: NMK403
export const fetchD = () => new Promise((resolve) => setTimeout(resolve, 300, mockOrders)); // expect: NMK403@astgrep
export const fetchE = async () => { await sleep(500); return [{ id: 1, name: "A" }]; }; // expect: NMK403@astgrep
export const fetchF = () => new Promise((r) => setTimeout(() => r([{ id: 1, name: "A" }]), 500)); // expect: NMK403@astgrep
export const fetchG = async () => { await new Promise((r) => setTimeout(r, 500)); return { id: 1, email: "a@b.c" }; }; // expect: NMK403@astgrep
export const fetchH = async () => { try { return await api.get(); } catch { return mockOrders; } }; // expect: NMK504
export const fetchI = async () => { try { return await api.get(); } catch (e) { console.warn(e); } return mockOrders; }; // expect: NMK504
export const fetchJ = () => api.get().then((r) => r.data, () => mockOrders); // expect: NMK504
export const fetchK = () => api$.pipe(catchError(() => of(mockOrders))); // expect: NMK504
export const fetchL = async () => { const r = await api.get(); return r.data || mockOrders; }; // expect: NMK504
export { mockOrders as orders }; // expect: NMK403@astgrep
export default mockOrders; // expect: NMK403
const wait = async () => { await sleep(500); return null; }; // ok: no rows
const retry = () => new Promise((r) => setTimeout(() => r(true), 500)); // ok: a flag
export function S() { return <Dummy ref={dummyRef} />; } // ok: a scratch reference
export function T() { return <Chart className={mockStyles.card} data-id={mockOrders.id} />; } // ok: markup, no data
export function U() { return <Table rows={rows} />; } // ok: the real rows
export function V() { try { load(); } catch { setRows(mockOrders); } return null; } // expect: NMK504
const later = () => setTimeout(() => notify([{ id: 1, name: "A" }]), 500); // ok: no promise answers
const draft = async () => { await save(); return { id: 1, name: "A" }; }; // ok: no delay
const pause = async () => { await sleep(500); return load(); }; // ok: the real rows
export const fetchW = async () => { await delay(300); return [{ title: "Draft", total: 3 }]; }; // expect: NMK403@astgrep
export const fetchX = () => new Promise((done) => { setTimeout(() => { done([{ id: 1, name: "A" }]); }, 900); }); // expect: NMK403@astgrep
export { pause, later, draft, wait, retry };
