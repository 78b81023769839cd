// NMK204-object-storage-and-cloud/use.ts
import { mockClient } from "aws-sdk-client-mock"; // $ NMK204
import AWSMock from "aws-sdk-mock"; // $ NMK204

const bucket = mockClient(S3Client); // not reported by CodeQL
bucket.on(PutObjectCommand).resolves({}); // not reported by CodeQL
bucket.onAnyCommand().rejects(); // not reported by CodeQL
AWSMock.mock("S3", "putObject", done); // not reported by CodeQL
process.on("exit", done); // ok: an event
bucket.reset(); // ok: takes it back
AWSMock.restore("S3"); // ok: takes it back
await new S3Client({ endpoint }).send(command); // ok: a real request
export { bucket };
