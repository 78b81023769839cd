// NMK107-dependency-override/member.ts
import { Test } from "@nestjs/testing"; // ok: Nest's own test module
import request from "supertest"; // ok: the real application

import { AppModule } from "../src/app.module";
import { AuthGuard, Clock, Mailer } from "../src/services";

const first = await Test.createTestingModule({ imports: [AppModule] }) // $ NMK107
  .overrideProvider(Mailer)
  .useValue({ send: async () => {} })
  .overrideGuard(AuthGuard)
  .useValue({ canActivate: () => true })
  .compile();

const builder = Test.createTestingModule({ imports: [AppModule] }); // ok: overrides nothing
builder.overrideInterceptor(Mailer).useClass(Clock); // $ NMK107
builder.overridePipe(Mailer).useFactory({ factory: () => new Clock() }); // $ NMK107
builder.overrideFilter(Mailer); // $ NMK107
const cat = "🐈"; builder.overrideModule(AppModule).useModule(AppModule); // $ NMK107
const auto = Test.createTestingModule({ providers: [Mailer] }).useMocker(() => ({})); // $ NMK107

const real = await Test.createTestingModule({ imports: [AppModule] }).compile(); // ok: the real modules
const app = await real.createNestApplication().init(); // ok: the same
await request(app.getHttpServer()).get("/users").expect(200); // ok: the real application
theme.overrideColor("primary", "red"); // ok: a colour
settings.override("region", "eu"); // ok: a setting
const words = ["overrideProvider", "useMocker"]; // ok: words
const label = form.useValue("name"); // ok: a hook
export { auto, cat, first, label, words };
