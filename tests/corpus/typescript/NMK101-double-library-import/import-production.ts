// corpus: src/demo/preview.ts
import { createSandbox } from "sinon"; // expect: NMK503:1
import { mock } from "ts-mockito"; // expect: NMK503
import { S3Client } from "@aws-sdk/client-s3"; // ok: the real client
import { stub } from "./grpc/stub"; // ok: a gRPC stub
import type { SinonStub } from "sinon"; // ok: type-only

export const client = new S3Client({}); // ok: the real client
export { createSandbox as play, mock as exam, stub };
