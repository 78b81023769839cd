// Run in a project with the rendered templates: what a test commits is gone after it; mistakes are said and hurt no other.
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { expect, test } from "@jest/globals";
import pg from "pg";

import { useS3 } from "./real_services/minio";
import { usePostgres } from "./real_services/postgres";
import { useRedis } from "./real_services/redis";

const INSERT = "INSERT INTO users (name) VALUES ('ada') RETURNING id";
const postgres = usePostgres();
const redis = useRedis();
const s3 = useS3();

async function register(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: number }>(INSERT);
  await client.end();
  return rows[0]?.id ?? 0;
}

test.each([1, 2])("an application commits, %d", async () => {
  expect(await register(postgres.url)).toBe(1);
  await postgres.inOwnDatabase(async (url) => expect(await register(url)).toBe(1));
});

test.each([1, 2])("a transaction begins with the first number, %d", async () => {
  await postgres.inTransaction(async (client) => {
    expect((await client.query(INSERT)).rows).toEqual([{ id: 1 }]);
  });
});

test.each([1, 2])("Redis is empty and buckets are new, %d", async () => {
  expect(await redis.client.incr("visits")).toBe(1);
  const bucket = await s3.bucket("masters");
  expect(bucket).toMatch(/-masters$/);
  await s3.client.send(new PutObjectCommand({ Bucket: bucket, Key: "photos/1.txt", Body: "hello" }));
});

test.each([1, 2])("mistake: COMMIT, %d", async () => {
  await postgres.inTransaction(async (client) => {
    expect((await client.query(INSERT)).rows).toEqual([{ id: 1 }]);
    await client.query("COMMIT");
  });
});
