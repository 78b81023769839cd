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
    case "vanilla":
      return 3;
  }
  return "test" === flavour?.trim(); // $ TestModeFromElsewhere
}

export function others(order: { kind: string; taste: () => void }) {
  if (flavour === "vanilla") return 1;
  if (["red", "green"].includes(colour)) order.taste();
  if (name === "test") order.taste();
  if (getName() === "test") order.taste();
  if (level === 1) order.taste();
  if (config.fixed === "test") order.taste();
  if (order.kind === "test") order.taste();
  if (tint === "test") order.taste();
  if (flavour === "latest") order.taste();
  if (flavour) order.taste();
  return flavour;
}
