// corpus: src/api/users.ts
import { api, log, db, t } from "../lib";

export async function first(id: string) {
  try {
    return await api.user(id);
  } catch (error) {
    return { id, name: "John Doe", email: "john@example.com" }; // expect: NMK504@astgrep
  }
}

export async function second(req, res) {
  try {
    res.json(await db.jobs());
  } catch (error) {
    log(error);
    res.json([{ id: "j1", status: "done", title: "Sample project" }]); // expect: NMK504@astgrep
  }
}

export async function third(id: string) {
  const res = await fetch(`/users/${id}`);
  if (!res.ok) return { id, name: "Jane Doe", age: 40 }; // expect: NMK504@astgrep
  if (!res.body) {
    return [{ id: "1", name: "Alice" }]; // expect: NMK504@astgrep
  }
  return res.json();
}

export const fourth = () => api.users().catch(() => [{ id: 1, email: "ann@example.com" }]); // expect: NMK504@astgrep

export async function fifth(id: string) {
  try {
    return await api.user(id);
  } catch (error) {
    if (log(error)) return { status: "error", message: "John is not here" }; // ok: an error
    if (error.code === 404) return []; // ok: nothing is made up
    return { status: "error", message: t("user.failed"), name: "" }; // ok: an error
  }
}

export async function sixth(id: string) {
  const user = await api.user(id);
  if (user.isNew) return { id, name: "John Doe", email: "john@example.com" }; // ok: no error
  log({ id, name: "John Doe" }); // ok: no answer
  return { id, name: "Alice" }; // ok: no error path
}

export const placeholders = { name: "John Doe", email: "john@example.com" }; // ok: texts of a form
