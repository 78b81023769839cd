// NMK106-double-type/define.ts
import type { Request, Response } from "express"; // ok: types only
import type { PrismaClient } from "@prisma/client";
import type * as aws from "@aws-sdk/client-s3";

import type { AssetRepository, Config, Order } from "../src/types";

const repository = { find: async () => [] } as unknown as AssetRepository; // $ NMK106
const request = {} as Request; // $ NMK106
const response = ({ json: () => {} }) as any as Response<string>; // $ NMK106
const box = "📦"; const s3 = { send: async () => ({}) } as never as aws.S3Client; // $ NMK106
const list = [{} as PrismaClient]; // $ NMK106
run({ query: async () => [] } as unknown as DatabasePool); // $ NMK106
const many = {} as Logger[]; // $ NMK106

const config = { port: 1 } as Config; // ok: plain data
const order = { sku: "A-1" } as Order; // ok: plain data
const rows = {} as Record<string, Logger>; // ok: no service, a table of them
const text = response as unknown as string; // ok: no literal
const real = createClient() as unknown as AssetRepository; // ok: a real client
const query = { text: "SELECT 1" } satisfies Query; // ok: a check, not a cast
const options = { port: 1, host: "localhost" } as const; // ok: a constant
const typed: Partial<Request> = {}; // ok: an annotation

export { box, config, list, many, options, order, query, real, repository, request, rows, s3, text, typed };
