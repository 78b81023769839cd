// corpus: src/app/home.component.spec.ts
import { fakeAsync, TestBed, tick } from "@angular/core/testing"; // ok: zone helpers
import { createSpyFromClass } from "jasmine-auto-spies"; // expect: NMK101
import { MockBuilder, MockComponent, MockProvider } from "ng-mocks"; // expect: NMK101
import { createComponentFactory, mockProvider } from "@ngneat/spectator"; // expect: NMK101
import { HomeComponent } from "./home.component";
import { Clip } from "./clip";
import { MockPipe } from "./mock-pipe";

const clip = createSpyFromClass(Clip); // expect: NMK102:14
const create = createComponentFactory({
  component: HomeComponent,
  providers: [mockProvider(Clip)], // expect: NMK102:15
});

beforeEach(() => MockBuilder(HomeComponent)); // expect: NMK102:18
beforeEach(() =>
  TestBed.configureTestingModule({
    declarations: [HomeComponent, MockComponent(Clip)], // expect: NMK102
    providers: [MockProvider(Clip)], // expect: NMK102
  }),
);

it("waits", fakeAsync(() => { // ok: a zone helper, no double
  const home = create();
  tick(100); // ok: the same
  expect(home.component.title).toBe("🎬");
  return [clip, MockPipe("upper")]; // ok: from a module of the project
}));
