// NMK107-dependency-override/argument.ts
import { Test } from "@nestjs/testing";
import { container, Injector } from "tsyringe";

import { Clock, Mailer, UsersService, registry } from "./users.service";

const module = await Test.createTestingModule({
  providers: [
    UsersService,
    { provide: Mailer, useValue: { send: async () => {} } }, // $ NMK107
    { useValue: {}, provide: "CLOCK" }, // $ NMK107
    { provide: "🐝", useValue: { "buzz": true } }, // $ NMK107
    {
      provide: Clock,
      useValue: { now: () => 0 }, // $ NMK107
    },
    { provide: Clock, useClass: Clock }, // ok: the real class
    { provide: Clock, useExisting: "CLOCK" }, // ok: another name of the real one
    { provide: "URL", useFactory: () => process.env.DATABASE_URL }, // ok: a real setting
    { provide: "PAGE_SIZE", useValue: 20 }, // ok: a constant
    { provide: "REGION", useValue: settings.region }, // ok: a setting
    { token: Mailer, useValue: { send() {} } }, // ok: some other table
  ],
}).compile();

container.register("Mailer", { useValue: { send() {} } }); // $ NMK107
this.container.register(Mailer, { "useValue": double }); // $ NMK107
const bell = "🔔"; Injector.rebind("Mailer", { useValue: bell }); // $ NMK107
services.injector.registerInstance("Clock", { lifecycle: 1, useValue: double }); // $ NMK107

container.register("Mailer", { useClass: Mailer }); // ok: the real class
container.register({ useValue: { send() {} } }); // ok: no token in front
registry.register("Mailer", { useValue: 1 }); // ok: some other registry
container.resolve("Mailer", { useValue: 1 }); // ok: only asks
export { bell, module };
