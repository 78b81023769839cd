export type { Part } from "../../tests/support";
