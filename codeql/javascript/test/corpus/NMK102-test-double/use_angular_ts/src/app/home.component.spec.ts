// NMK102-test-double/use-angular.ts
import { fakeAsync, TestBed, tick } from "@angular/core/testing"; // ok: zone helpers
import { createSpyFromClass } from "jasmine-auto-spies"; // $ NMK101
import { MockBuilder, MockComponent, MockProvider } from "ng-mocks"; // $ NMK101
import { createComponentFactory, mockProvider } from "@ngneat/spectator"; // $ NMK101
import { HomeComponent } from "./home.component";
import { Clip } from "./clip";
import { MockPipe } from "./mock-pipe";

const clip = createSpyFromClass(Clip); // $ NMK102
const create = createComponentFactory({
  component: HomeComponent,
  providers: [mockProvider(Clip)], // $ NMK102
});

beforeEach(() => MockBuilder(HomeComponent)); // $ NMK102
beforeEach(() =>
  TestBed.configureTestingModule({
    declarations: [HomeComponent, MockComponent(Clip)], // $ NMK102
    providers: [MockProvider(Clip)], // $ NMK102
  }),
);

it("waits", fakeAsync(() => { // ok: a zone helper, no double
  const home = create();
  tick(100); // ok: the same
  expect(home.component.title).toBe("🎬");
  return [clip, MockPipe("upper")]; // ok: from a module of the project
}));
