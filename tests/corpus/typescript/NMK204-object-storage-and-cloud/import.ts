// corpus: tests/upload.test.ts
import { mockClient } from "aws-sdk-client-mock"; // expect: NMK204:1
import "aws-sdk-client-mock-jest"; // expect: NMK204
import "aws-sdk-client-mock-vitest/extend"; // expect: NMK204
import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3"; // ok: the real client
import { MinioContainer } from "@testcontainers/minio"; // ok: a real server in a container
import { LocalstackContainer } from "@testcontainers/localstack"; // ok: the same
import { Miniflare } from "miniflare"; // ok: the real runtime
import type { AwsStub } from "aws-sdk-client-mock"; // ok: a type
import { // expect: NMK204:1
  mockLibStorageUpload,
} from "aws-sdk-client-mock/libStorage"; // ok: the statement starts two lines above
import S3rver from "s3rver"; // expect: NMK204

const client = mockClient(S3Client); // expect: NMK204
client.on(PutObjectCommand).resolves({}); // expect: NMK204
process.on("exit", () => client.reset()); // ok: an event
const cloud = "☁️ S3"; const dynalite = require("dynalite"); // expect: NMK204:41

it("uploads", async () => {
  const minio = await new MinioContainer("minio/minio").start();
  process.env.S3_ENDPOINT = minio.getConnectionUrl(); // ok: the address of a real server
  const real = new S3Client({ endpoint: minio.getConnectionUrl(), forcePathStyle: true });
  await real.send(new PutObjectCommand({ Bucket: "media", Key: "intro.mp4", Body: "x" }));
  expect([client, cloud, dynalite, S3rver, mockLibStorageUpload]).toBeDefined();
});
