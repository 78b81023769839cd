// corpus: app/routes/notes.test.tsx
import { createRoutesStub, MemoryRouter, createMemoryRouter } from "react-router"; // expect: NMK212
import { createRemixStub } from "@remix-run/testing"; // expect: NMK212
const App = createRoutesStub([{ path: "/", Component: Notes, loader: () => ({ notes: [] }) }]); // expect: NMK212
const Old = createRemixStub([{ path: "/", Component: Notes }]); // expect: NMK212
const router = createMemoryRouter(routes); // ok: the real routes in memory
export const shown = () => <MemoryRouter><App /><Old /></MemoryRouter>; // ok: the real router
void router;
