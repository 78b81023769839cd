import { thing } from "./circle-a";

thing(); // ok: a circle stands for nothing
