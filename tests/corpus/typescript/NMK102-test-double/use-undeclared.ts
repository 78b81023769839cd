// corpus: src/app/user.component.spec.ts
import { mocked } from "ts-jest/utils"; // expect: NMK102@astgrep,codeql
import { mocked as cast, createJestPreset } from "ts-jest"; // expect: NMK102@astgrep,codeql
import { createDefaultPreset } from "ts-jest"; // ok: the compiler
import { MockBuilder } from "./builders";

TestBed.configureTestingModule({
  providers: [
    MockProvider(UserService), // expect: NMK102
    MockProviders(CartService, ApiService), // expect: NMK102
    provideRouter([]), // ok: the real router
  ],
});
MockBuilder(UserComponent); // ok: a helper of the project, whose own code is reported
mocked(load); // ok: a cast; the import is reported
interface MockProvider {} // ok: a type
