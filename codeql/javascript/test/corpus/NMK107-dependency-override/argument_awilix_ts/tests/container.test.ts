// NMK107-dependency-override/argument-awilix.ts
import { asClass, asValue, createContainer } from "awilix";
const container = createContainer();
container.register({ mailer: asValue({ send: async () => {} }) }); // not reported by CodeQL
container.register("store", asValue(mockStore)); // $ NMK107
container.register({ clock: asValue(clockStub) }); // $ NMK107
container.register({ limit: asValue(3) }); // ok: a setting
container.register({ options: asValue({ retries: 3 }) }); // ok: settings
container.register({ mailer: asClass(Mailer) }); // ok: the real class
container.register({ store: asValue(store) }); // ok: nothing says so
