// NMK202-document-database/use.ts
import mockingoose from "mockingoose"; // $ NMK202
import { MongoMemoryReplSet, MongoMemoryServer } from "mongodb-memory-server"; // $ NMK202

const server = await MongoMemoryServer.create(); // $ NMK202
const replicas = await MongoMemoryReplSet.create({}); // $ NMK202
mockingoose(User).toReturn([]); // $ NMK202
const late = new MongoMemoryServer(); // $ NMK202
const client = new MongoClient(process.env.MONGO_URL); // ok: the real server
await client.connect(); // ok: the real server
await server.stop(); // ok: a detail of what is reported above
const create = factory.create(); // ok: a member of something else
export { create, late, replicas };
