import { kind, level, mode, modes, read, stage } from "./options";
import { flavour } from "../../../src/settings";

const own = flavour ?? "red";

export function main(order: { dry: () => void }) {
  if (mode === "TEST") order.dry(); // $ TestModeFromElsewhere
  if (stage === "test") order.dry(); // $ TestModeFromElsewhere
  if (kind !== "tests") order.dry(); // $ TestModeFromElsewhere
  if (own === "jest") order.dry(); // $ TestModeFromElsewhere
  if (["x", "unittest"].includes(kind)) order.dry(); // $ TestModeFromElsewhere
  if (level(1) === "test".length) order.dry(); // ok: TestModeFromElsewhere
  if (read().name === "test") order.dry(); // ok: TestModeFromElsewhere
  if (kind.concat(own) === "test") order.dry(); // ok: TestModeFromElsewhere
  if (lookUp(kind) === "test") order.dry(); // ok: TestModeFromElsewhere
  if (modes === "test") order.dry(); // ok: TestModeFromElsewhere
  if (mode.startsWith("test")) order.dry(); // ok: TestModeFromElsewhere
  if (["test"].concat(mode).length) order.dry(); // ok: TestModeFromElsewhere
}
