// NMK212-framework-runtime/use-router-stub.tsx
import { createRoutesStub, MemoryRouter, createMemoryRouter } from "react-router"; // $ NMK212
import { createRemixStub } from "@remix-run/testing"; // $ NMK212
const App = createRoutesStub([{ path: "/", Component: Notes, loader: () => ({ notes: [] }) }]); // $ NMK212
const Old = createRemixStub([{ path: "/", Component: Notes }]); // $ NMK212
const router = createMemoryRouter(routes); // ok: the real routes in memory
export const shown = () => <MemoryRouter><App /><Old /></MemoryRouter>; // ok: the real router
void router;
