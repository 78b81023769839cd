export const mode = Bun.env.MODE || (Deno.env.get("MODE") as string);
export const stage = Deno.env.get("STAGE");
export const kind = process.env.KIND ? process.env.KIND.toUpperCase() : "";
export const modes = { one: process.env };
export const read = () => ({ mode: String(process.env.MODE), name: "main" });
export const level = (value: number) => value + (process.env.LEVEL ?? "").length;
