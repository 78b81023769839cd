// NMK202-document-database/import.ts
import mongoose from "mongoose";
import mongo from "mongo-mock"; // $ NMK202
import { MongoMemoryServer } from "mongodb-memory-server"; // $ NMK202
import { MongoMemoryReplSet } from "mongodb-memory-server-core"; // $ NMK202
import { setup } from "mongodb-memory-server-global"; // $ NMK202
import { MongoDBContainer } from "@testcontainers/mongodb"; // ok: a real server in a container
import { MongoClient } from "mongodb"; // ok: the real driver
import type { MongoMemoryServer as Server } from "mongodb-memory-server"; // ok: a type
import { mockingoose } from "../support/mongoose"; // ok: a module of our own

const icon = "🍃"; const mocking = require("mockingoose"); // $ NMK202

describe("playlists", () => {
  let server: import("mongodb-memory-server").MongoMemoryServer | undefined; // ok: only a type
  let client: MongoClient;

  beforeAll(async () => {
    const container = await new MongoDBContainer("mongo:7").start();
    client = await MongoClient.connect(container.getConnectionString());
  });

  it("loads lazily", async () => {
    const { MongoMemoryServer: Memory } = await import("mongodb-memory-server-core/lib/MongoMemoryServer"); // $ NMK202
    server = await Memory.create();
    await mongoose.connect(server.getUri());
    expect(icon + mocking).toBeDefined();
  });
});
