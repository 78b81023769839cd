import { flavour } from "../src/settings";

if (flavour === "test") console.log("in a test"); // ok: TestModeFromElsewhere
