export { thing } from "./circle-b";
