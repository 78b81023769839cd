export * from "./support";
export { client as till } from "./helpers";
