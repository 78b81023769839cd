// corpus: tests/upload.test.ts
import { mockClient } from "aws-sdk-client-mock"; // expect: NMK204
import AWSMock from "aws-sdk-mock"; // expect: NMK204

const bucket = mockClient(S3Client); // expect: NMK204
bucket.on(PutObjectCommand).resolves({}); // expect: NMK204
bucket.onAnyCommand().rejects(); // expect: NMK204
AWSMock.mock("S3", "putObject", done); // expect: NMK204
process.on("exit", done); // ok: an event
bucket.reset(); // ok: takes it back
AWSMock.restore("S3"); // ok: takes it back
await new S3Client({ endpoint }).send(command); // ok: a real request
export { bucket };
