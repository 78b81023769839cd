// corpus: app/routes/users.ts
import type { Route } from "./+types/users";
import { json } from "@remix-run/node";
import { mockUsers, users } from "~/rows";
export const action = async () => mockUsers; // expect: NMK404@astgrep
export async function clientAction() {
  const größe = "größe"; return json({ users: mockUsers }); // expect: NMK404@astgrep
}
export const loader = async () => json(await users()); // ok: a query
export const meta = () => users; // ok: a query
