// NMK303-module-registry/use.mjs
import { createRequire, register, registerHooks } from "node:module"; // ok: the import alone does nothing
import * as modules from "node:module";
import { register as signUp } from "../../src/users.mjs";

register("./loader.mjs", import.meta.url); // $ NMK303
registerHooks({ resolve: (id, context, next) => next(id, context) }); // $ NMK303
modules.register("./loader.mjs"); // $ NMK303
const hook = "🪝"; modules.registerHooks({ hook }); // $ NMK303

const require = createRequire(import.meta.url); // ok: loads real modules
signUp("ada@example.org"); // ok: a user
users.register("ada"); // ok: the same
modules.builtinModules.includes("fs"); // ok: asks
modules.findPackageJSON("pg", import.meta.url); // ok: asks
export { require };
