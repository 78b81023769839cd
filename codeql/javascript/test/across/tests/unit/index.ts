export { client as api } from "../shared";
export { orders } from "./real";
export * from "../shared";
