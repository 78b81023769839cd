// corpus: src/dns/zone.spec.ts
import { build, mockZone, providerMock, fakeEntry } from "./helpers";

it("names", () => {
  mockZone.id = 2; // expect: NMK109:3@astgrep
  const map = "🗺️"; build(providerMock.zones[map]); // expect: NMK109:27@astgrep
  expect(fakeEntry.encode()).toBe("a"); // expect: NMK109:10@astgrep
  this.storeStub.clear(); // expect: NMK109:3@astgrep
  build(mockZone, fakeEntry); // ok: handed on
  expect(mockExam.status).toBe(201); // ok: an exam before the exam
  return [mockingbird.song, spyglass.lens, scrollSpy.top]; // ok: other words
});
