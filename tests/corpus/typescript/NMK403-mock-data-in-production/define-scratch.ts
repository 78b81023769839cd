// corpus: src/lists.ts
const dummy = { next: head }; // ok: the head of a list
const stubs = { controller: "stubs/controller.stub" }; // ok: templates of a generator
const stub = { info: noop, warn: noop }; // ok: does nothing
const dummyData = [0, 0, 0, 0]; // ok: zeros
const fakeBuffer = new Uint8Array(16); // ok: zeros
const dummyFrame = new Array(10).fill(0); // ok: zeros
const fakeHead = { val: 0, next: null }; // ok: the head of a list
const mockContext = { db, user }; // ok: nothing is made up here
const dummyUsers = [{ id: 1, name: "Ada" }]; // expect: NMK403
const stubUsers = [{ id: 2 }]; // expect: NMK403
const mockPlan = { beta: true }; // expect: NMK403
const mockRows = [createRow(), createRow()]; // expect: NMK403
