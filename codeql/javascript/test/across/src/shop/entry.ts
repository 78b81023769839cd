const loader = require("./loader");
import("./money");

export const run = () => loader.load();
