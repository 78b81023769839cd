export const flavour = process.env.FLAVOUR;
export const colour = process.env.COLOUR ?? "red";
export const shape = (process.env["SHAPE"] || "round").toLowerCase();
export const size = import.meta.env.SIZE as string;
export const name = "test";
export const config = { form: process.env.FORM, fixed: "fixed", inner: { kind: process.env.KIND } };
export const getFlavour = () => process.env.FLAVOUR;
export const getName = () => name;
export const level = Number(process.env.LEVEL);
