// NMK101-double-library-import/import-production.ts
import { createSandbox } from "sinon"; // $ NMK503
import { mock } from "ts-mockito"; // $ NMK503
import { S3Client } from "@aws-sdk/client-s3"; // ok: the real client
import { stub } from "./grpc/stub"; // ok: a gRPC stub
import type { SinonStub } from "sinon"; // ok: type-only

export const client = new S3Client({}); // ok: the real client
export { createSandbox as play, mock as exam, stub };
