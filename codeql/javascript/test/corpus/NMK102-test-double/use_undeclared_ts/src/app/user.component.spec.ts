// NMK102-test-double/use-undeclared.ts
import { mocked } from "ts-jest/utils"; // $ NMK102
import { mocked as cast, createJestPreset } from "ts-jest"; // $ NMK102
import { createDefaultPreset } from "ts-jest"; // ok: the compiler
import { MockBuilder } from "./builders";

TestBed.configureTestingModule({
  providers: [
    MockProvider(UserService), // $ NMK102
    MockProviders(CartService, ApiService), // $ NMK102
    provideRouter([]), // ok: the real router
  ],
});
MockBuilder(UserComponent); // ok: a helper of the project, whose own code is reported
mocked(load); // ok: a cast; the import is reported
interface MockProvider {} // ok: a type
