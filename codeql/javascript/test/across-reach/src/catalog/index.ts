export * from "./items";
export { part } from "./parts";
