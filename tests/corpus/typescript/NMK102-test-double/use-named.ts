// corpus: src/orders/orders.spec.ts
import { makeBackend } from "./backend";
import { FakeBackend, MockLoggerTarget, installFakeClock, mockOrders, setupMirage, stubPoller } from "../testing/doubles";

describe("orders", () => {
  const backend = new FakeBackend(); // expect: NMK102:19
  const hat = "🎩"; const orders = mockOrders(3, hat); // ok: the function is judged where it is defined
  setupMirage(backend); // ok: the function is judged where it is defined
  beforeEach(installFakeClock); // ok: handed on, not called
  it("lists", async () => {
    stubPoller(backend); // ok: the function is judged where it is defined
    const target = new doubles.MockLoggerTarget(orders); // expect: NMK102:20
    this.stubCacheDaemonSearch("sessions"); // ok: the function is judged where it is defined
    const request = createMockRequest({ id: 1 }); // ok: the function is judged where it is defined
    const { channel } = await makeFakeRmqChannel(); // ok: the function is judged where it is defined
    const real = makeBackend(target); // ok: the real one
    const exam = createMockExam(request); // ok: an exam before the exam
    const spy = new ScrollSpy(document.body); // ok: a scroll spy
    const faker = useFaker(channel), mocking = mockingbird(); // ok: other words
    const made = { mockOrders, FakeBackend }; // ok: named, not called
    return [real, exam, spy, faker, mocking, made, backend.mocked()]; // ok: a member of its own
  });
});
