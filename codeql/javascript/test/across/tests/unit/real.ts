import { Real } from "../doubles";

export const orders = { list: () => [new Real()] };
