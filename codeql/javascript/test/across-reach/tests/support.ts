import { vote } from "../src/contest";

export const makeItem = () => ({ id: vote });
export const makePart = () => 1;
export type Part = number;
export default makeItem;
