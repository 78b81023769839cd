import type { Entry } from "./api";

/** An entry in one line, as the page shows it. */
export function line(entry: Entry): string {
  return `${entry.message.replace(/\s+/g, " ")} (${entry.name})`;
}
