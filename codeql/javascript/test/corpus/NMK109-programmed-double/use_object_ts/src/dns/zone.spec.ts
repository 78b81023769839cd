// NMK109-programmed-double/use-object.ts
import { build, mockZone, providerMock, fakeEntry } from "./helpers";

it("names", () => {
  mockZone.id = 2; // not reported by CodeQL
  const map = "🗺️"; build(providerMock.zones[map]); // not reported by CodeQL
  expect(fakeEntry.encode()).toBe("a"); // not reported by CodeQL
  this.storeStub.clear(); // not reported by CodeQL
  build(mockZone, fakeEntry); // ok: handed on
  expect(mockExam.status).toBe(201); // ok: an exam before the exam
  return [mockingbird.song, spyglass.lens, scrollSpy.top]; // ok: other words
});
