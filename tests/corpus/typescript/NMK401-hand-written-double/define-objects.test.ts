// corpus: tests/storage.test.ts
import type { S3Client } from "../src/s3";
import type { Clock, Mailer } from "../src/ports";

const fakeS3 = { send: async () => ({}) }; // expect: NMK401
const typedStub: Mailer = { deliver: () => true }; // expect: NMK401
const mailerMock = { deliver() { return true; } } satisfies Mailer; // expect: NMK401
const FakeClock = class { now() { return 0; } }; // expect: NMK401
const ffmpegStub = () => Promise.resolve(0); // expect: NMK401
async function redisStub() { return null; } // expect: NMK401
const s3Stub = { send: async () => ({}) } as Partial<S3Client> as S3Client; // expect: NMK106@astgrep NMK401
const stubClock: Clock = new (class implements Clock { now() { return 0; } })(); // expect: NMK401
const mockAuth = { api: { getUser: async () => null } }; // expect: NMK401
const frozenFake = Object.freeze({ send: () => 1 }); // expect: NMK401
const fake_queue = { push: (job: unknown) => job }; // expect: NMK401
class RedisSpy { calls = []; } // expect: NMK401
class SpyMailer { sent = []; } // expect: NMK401
class MockedClock { now() { return 0; } } // expect: NMK401
class StubbedMailer { deliver() { return true; } } // expect: NMK401
class WSMock { send() { return 1; } } // expect: NMK401
class DBStub { query() { return []; } } // expect: NMK401
class HTTPFake { get() { return 1; } } // expect: NMK401
class GenericMockRepository { find() { return []; } } // expect: NMK401
class ClockDouble { now() { return 0; } } // expect: NMK401

const fakeUser = { id: 1, name: "Ada" }; // ok: rows of a test, no behaviour
const mockRows = [{ id: 1 }]; // ok: the same
const fakeEvent = { target: null, preventDefault: () => {} }; // ok: an event made for a handler
const client = { send: async () => ({}) }; // ok: nothing says that it is a double
const stubPath = () => "stubs/a"; // ok: the path of a template
const useMocks = { on: () => true }; // ok: whether there is a mock
function hammockStub() { return null; } // expect: NMK401
const espresso = { spy: () => true }; // ok: a member of such a name
class MockExamPage { open() { return 1; } } // ok: an exam before the exam
function renderScrollSpy() { return null; } // ok: what marks the place that is scrolled to
class Spyglass { zoom() { return 2; } } // ok: another word
export { fakeS3, typedStub, mailerMock, FakeClock, ffmpegStub, redisStub, s3Stub, stubClock, mockAuth, frozenFake, fake_queue };
