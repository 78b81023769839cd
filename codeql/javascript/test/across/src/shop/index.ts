export * from "./pricing";
export { round } from "./money";
