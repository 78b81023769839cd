import { colour, flavour, shape } from "./settings";

export function start(order: { taste: () => void }) {
  if (flavour === "test") throw new Error("not for tests"); // ok: TestModeFromElsewhere
  if (colour === "test" && order) process.exit(1); // ok: TestModeFromElsewhere
  if (shape === "test") { // ok: TestModeFromElsewhere
    console.error("not for tests");
    throw new Error("not for tests");
  }
  if (flavour === "test" || process.env.NODE_ENV === "test") order.taste(); // ok: TestModeFromElsewhere
  if (flavour === "test") { // $ TestModeFromElsewhere
    order.taste();
    throw new Error("not for tests");
  }
  if (flavour === "test") { // $ TestModeFromElsewhere
    console.log("quiet");
  }
  if (!order) throw new Error(`${flavour}`);
  if (!order) throw new Error(flavour === "test" ? "a" : "b"); // $ TestModeFromElsewhere
}
