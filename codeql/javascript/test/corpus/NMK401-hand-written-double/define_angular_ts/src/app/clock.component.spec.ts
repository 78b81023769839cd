// NMK401-hand-written-double/define-angular.ts
import { fakeAsync, tick, waitForAsync } from "@angular/core/testing"; // ok: runs the real code

class ClockStub {} // $ NMK401
class FakeClockService {} // $ NMK401

it("ticks", fakeAsync(() => tick(100))); // ok: the zone's own time
it("waits", waitForAsync(() => {})); // ok: the same
it("names", () => expect([ClockStub, FakeClockService]).toHaveLength(2));
