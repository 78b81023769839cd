// corpus: tests/playlists.test.ts
import mongoose from "mongoose";
import mongo from "mongo-mock"; // expect: NMK202:1
import { MongoMemoryServer } from "mongodb-memory-server"; // expect: NMK202
import { MongoMemoryReplSet } from "mongodb-memory-server-core"; // expect: NMK202
import { setup } from "mongodb-memory-server-global"; // expect: NMK202
import { MongoDBContainer } from "@testcontainers/mongodb"; // ok: a real server in a container
import { MongoClient } from "mongodb"; // ok: the real driver
import type { MongoMemoryServer as Server } from "mongodb-memory-server"; // ok: a type
import { mockingoose } from "../support/mongoose"; // ok: a module of our own

const icon = "🍃"; const mocking = require("mockingoose"); // expect: NMK202:35

describe("playlists", () => {
  let server: import("mongodb-memory-server").MongoMemoryServer | undefined; // ok: only a type
  let client: MongoClient;

  beforeAll(async () => {
    const container = await new MongoDBContainer("mongo:7").start();
    client = await MongoClient.connect(container.getConnectionString());
  });

  it("loads lazily", async () => {
    const { MongoMemoryServer: Memory } = await import("mongodb-memory-server-core/lib/MongoMemoryServer"); // expect: NMK202:49
    server = await Memory.create();
    await mongoose.connect(server.getUri());
    expect(icon + mocking).toBeDefined();
  });
});
