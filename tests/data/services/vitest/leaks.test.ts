// Run in a project with the rendered templates: what a test commits is gone after it; mistakes are said and hurt no other.
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import pg from "pg";
import { createClient } from "redis";

import { expect, test } from "./real_services/index.js";
import { settings } from "./real_services/minio.js";

const INSERT = "INSERT INTO users (name) VALUES ('ada') RETURNING id";

async function register(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: number }>(INSERT);
  await client.end();
  return rows[0]?.id ?? 0;
}

for (const turn of [1, 2]) {
  test(`an application commits, ${turn}`, async ({ postgresUrl }) => {
    expect(await register(postgresUrl)).toBe(1);
  });

  test(`a database of its own, ${turn}`, async ({ ownPostgresUrl }) => {
    expect(await register(ownPostgresUrl)).toBe(1);
  });

  test(`a transaction begins with the first number, ${turn}`, async ({ postgres }) => {
    expect((await postgres.query(INSERT)).rows).toEqual([{ id: 1 }]);
  });

  test(`an application writes to Redis, ${turn}`, async ({ redisUrl }) => {
    const client = createClient({ url: redisUrl });
    await client.connect();
    expect(await client.incr("visits")).toBe(1);
    await client.close();
  });

  test(`named buckets, ${turn}`, async ({ s3Buckets }) => {
    expect(await s3Buckets.create("masters")).toMatch(/-masters$/);
  });

  test(`mistake: COMMIT, ${turn}`, async ({ postgres }) => {
    expect((await postgres.query(INSERT)).rows).toEqual([{ id: 1 }]);
    await postgres.query("COMMIT");
  });

  test(`mistake: open, ${turn}`, async ({ postgresUrl }) => {
    const client = new pg.Client({ connectionString: postgresUrl });
    client.on("error", () => undefined); // the database is dropped under it
    await client.connect();
    await client.query("BEGIN");
    expect((await client.query(INSERT)).rows).toEqual([{ id: 1 }]);
  });
}

test("an upload by a presigned address", async ({ s3Bucket }) => {
  const put = new PutObjectCommand({ Bucket: s3Bucket, Key: "clip.mp4", ContentType: "video/mp4" });
  const address = await getSignedUrl(new S3Client(settings), put, { expiresIn: 60 });
  const answer = await fetch(address, { method: "PUT", body: "clip", headers: { "content-type": "video/mp4" } });
  expect(answer.status).toBe(200);
});

test.concurrent("beside another, 1", async ({ postgres, expect }) => {
  expect((await postgres.query("SELECT * FROM countries")).rows).toHaveLength(1);
});

test.concurrent("beside another, 2", async ({ redisClient, expect }) => {
  expect(await redisClient.get("visits")).toBeNull();
});
