// NMK204-object-storage-and-cloud/use.ts
import { mockClient } from "aws-sdk-client-mock"; // $ NMK204
import AWSMock from "aws-sdk-mock"; // $ NMK204

const bucket = mockClient(S3Client); // $ NMK204
bucket.on(PutObjectCommand).resolves({}); // $ NMK204
bucket.onAnyCommand().rejects(); // $ NMK204
AWSMock.mock("S3", "putObject", done); // $ NMK204
process.on("exit", done); // ok: an event
bucket.reset(); // ok: takes it back
AWSMock.restore("S3"); // ok: takes it back
await new S3Client({ endpoint }).send(command); // ok: a real request
export { bucket };
