// Run in a project with the rendered templates: every test would see the rows, keys and objects of the one before.
import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import pg from "pg";
import { stat } from "node:fs/promises";

import { expect, test } from "./real_services/index.js";

for (const turn of [1, 2]) {
  test(`a transaction is rolled back, ${turn}`, async ({ postgres, postgresUrl }) => {
    await postgres.query("INSERT INTO users (name) VALUES ('ada')");
    expect((await postgres.query("SELECT name FROM users")).rows).toEqual([{ name: "ada" }]);
    const other = new pg.Client({ connectionString: postgresUrl });
    await other.connect();
    expect((await other.query("SELECT name FROM users")).rows).toEqual([]);
    await other.end();
  });

  test(`Redis is empty, ${turn}`, async ({ redisClient }) => {
    expect(await redisClient.incr("visits")).toBe(1);
  });

  test(`a bucket is new, ${turn}`, async ({ s3Client, s3Bucket }) => {
    await s3Client.send(new PutObjectCommand({ Bucket: s3Bucket, Key: "photos/1.txt", Body: "hello" }));
    const found = await s3Client.send(new GetObjectCommand({ Bucket: s3Bucket, Key: "photos/1.txt" }));
    expect(await found.Body?.transformToString()).toBe("hello");
  });

  test(`a clip is made, ${turn}`, async ({ clips }) => {
    const clip = await clips.create({ seconds: 0.4, size: "64x48", rate: 10 });
    expect((await stat(clip)).size).toBeGreaterThan(1000);
  });
}
