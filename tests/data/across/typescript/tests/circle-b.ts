export { thing } from "./circle-a";
