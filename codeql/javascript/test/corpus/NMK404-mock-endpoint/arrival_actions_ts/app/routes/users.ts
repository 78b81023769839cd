// NMK404-mock-endpoint/arrival-actions.ts
import type { Route } from "./+types/users";
import { json } from "@remix-run/node";
import { mockUsers, users } from "~/rows";
export const action = async () => mockUsers; // not reported by CodeQL
export async function clientAction() {
  const größe = "größe"; return json({ users: mockUsers }); // not reported by CodeQL
}
export const loader = async () => json(await users()); // ok: a query
export const meta = () => users; // ok: a query
