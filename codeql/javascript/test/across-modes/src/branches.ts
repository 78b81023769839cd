import * as settings from "./settings";
import { colour, config, flavour, getFlavour, getName, level, name, shape, size } from "./settings";

const tint = process.env.TINT;

export function branches(order: { taste: () => void }) {
  if (flavour === "test") return 1; // $ TestModeFromElsewhere
  if (colour !== "testing") order.taste(); // $ TestModeFromElsewhere
  if (["test", "demo"].includes(shape)) order.taste(); // $ TestModeFromElsewhere
  while (size === "vitest") order.taste(); // $ TestModeFromElsewhere
  if (getFlavour() === "test") order.taste(); // $ TestModeFromElsewhere
  if (settings.flavour === "tests") order.taste(); // $ TestModeFromElsewhere
  if (config.form === "Test") order.taste(); // $ TestModeFromElsewhere
  if (config.inner.kind === "test") order.taste(); // $ TestModeFromElsewhere
  const again = flavour;
  const kept = again === "test" ? 1 : 2; // $ TestModeFromElsewhere
  switch (flavour) {
    case "test": // $ TestModeFromElsewhere
      return kept;
    case "vanilla": // ok: TestModeFromElsewhere
      return 3;
  }
  return "test" === flavour?.trim(); // $ TestModeFromElsewhere
}

export function others(order: { kind: string; taste: () => void }) {
  if (flavour === "vanilla") return 1; // ok: TestModeFromElsewhere
  if (["red", "green"].includes(colour)) order.taste(); // ok: TestModeFromElsewhere
  if (name === "test") order.taste(); // ok: TestModeFromElsewhere
  if (getName() === "test") order.taste(); // ok: TestModeFromElsewhere
  if (level === 1) order.taste(); // ok: TestModeFromElsewhere
  if (config.fixed === "test") order.taste(); // ok: TestModeFromElsewhere
  if (order.kind === "test") order.taste(); // ok: TestModeFromElsewhere
  if (tint === "test") order.taste(); // ok: TestModeFromElsewhere
  if (flavour === "latest") order.taste(); // ok: TestModeFromElsewhere
  if (flavour) order.taste();
  return flavour;
}
