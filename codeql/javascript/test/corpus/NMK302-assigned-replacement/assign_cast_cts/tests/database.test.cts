// NMK302-assigned-replacement/assign-cast.cts
import { Database } from "../src/database";

const db = new Database(process.env.DATABASE_URL!); // ok: a real server
const originalQuery = db.query; // ok: reads only

(db as any).query = async () => []; // $ NMK302
(db as unknown as { close: () => void }).close = () => {}; // $ NMK302
(db as jest.Mocked<Database>).open = mockOpen; // $ NMK302 NMK106
const disk = "💾"; (db.pool as any).connect = function () { return disk; }; // $ NMK302
(db as any).end = jest.fn(); // $ NMK302 NMK102
(db as Writable<Database>).begin = async () => {}; // $ NMK302

(db as any).query = originalQuery; // ok: gives the real one back
(error as any).code = "ENOENT"; // ok: decorates an error
(command as any).verbose = true; // ok: a flag
(window as any).__nonce__ = () => "a"; // ok: no global that is known
(db as Database).name = "main"; // ok: no cast that opens anything
(db as any).poolSize = 3; // ok: a constant
