// NMK401-hand-written-double/define-objects.test.ts
import type { S3Client } from "../src/s3";
import type { Clock, Mailer } from "../src/ports";

const fakeS3 = { send: async () => ({}) }; // not reported by CodeQL
const typedStub: Mailer = { deliver: () => true }; // not reported by CodeQL
const mailerMock = { deliver() { return true; } } satisfies Mailer; // not reported by CodeQL
const FakeClock = class { now() { return 0; } }; // not reported by CodeQL
const ffmpegStub = () => Promise.resolve(0); // not reported by CodeQL
async function redisStub() { return null; } // not reported by CodeQL
const s3Stub = { send: async () => ({}) } as Partial<S3Client> as S3Client; // not reported by CodeQL
const stubClock: Clock = new (class implements Clock { now() { return 0; } })(); // not reported by CodeQL
const mockAuth = { api: { getUser: async () => null } }; // not reported by CodeQL
const frozenFake = Object.freeze({ send: () => 1 }); // not reported by CodeQL
const fake_queue = { push: (job: unknown) => job }; // not reported by CodeQL
class RedisSpy { calls = []; } // not reported by CodeQL
class SpyMailer { sent = []; } // not reported by CodeQL
class MockedClock { now() { return 0; } } // not reported by CodeQL
class StubbedMailer { deliver() { return true; } } // not reported by CodeQL
class WSMock { send() { return 1; } } // not reported by CodeQL
class DBStub { query() { return []; } } // not reported by CodeQL
class HTTPFake { get() { return 1; } } // not reported by CodeQL
class GenericMockRepository { find() { return []; } } // not reported by CodeQL
class ClockDouble { now() { return 0; } } // not reported by CodeQL

const fakeUser = { id: 1, name: "Ada" }; // ok: rows of a test, no behaviour
const mockRows = [{ id: 1 }]; // ok: the same
const fakeEvent = { target: null, preventDefault: () => {} }; // ok: an event made for a handler
const client = { send: async () => ({}) }; // ok: nothing says that it is a double
const stubPath = () => "stubs/a"; // ok: the path of a template
const useMocks = { on: () => true }; // ok: whether there is a mock
function hammockStub() { return null; } // not reported by CodeQL
const espresso = { spy: () => true }; // ok: a member of such a name
class MockExamPage { open() { return 1; } } // ok: an exam before the exam
function renderScrollSpy() { return null; } // ok: what marks the place that is scrolled to
class Spyglass { zoom() { return 2; } } // ok: another word
export { fakeS3, typedStub, mailerMock, FakeClock, ffmpegStub, redisStub, s3Stub, stubClock, mockAuth, frozenFake, fake_queue };
