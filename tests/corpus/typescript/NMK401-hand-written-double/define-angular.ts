// corpus: src/app/clock.component.spec.ts
import { fakeAsync, tick, waitForAsync } from "@angular/core/testing"; // ok: runs the real code

class ClockStub {} // expect: NMK401
class FakeClockService {} // expect: NMK401

it("ticks", fakeAsync(() => tick(100))); // ok: the zone's own time
it("waits", waitForAsync(() => {})); // ok: the same
it("names", () => expect([ClockStub, FakeClockService]).toHaveLength(2));
