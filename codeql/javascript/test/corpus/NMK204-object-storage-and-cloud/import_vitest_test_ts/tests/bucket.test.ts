// NMK204-object-storage-and-cloud/import-vitest.test.ts
import { mockClient } from "aws-sdk-vitest-mock"; // $ NMK204
import "aws-sdk-vitest-mock/vitest"; // $ NMK204
import { S3Client } from "@aws-sdk/client-s3"; // ok: the real client
import { awsSdk } from "aws-sdk-vitest-helpers"; // ok: another package
export { mockClient, S3Client, awsSdk };
