// NMK212-framework-runtime/import-production.ts
import { makeExecutableSchema } from "@graphql-tools/schema"; // ok: the real schema
import { addMocksToSchema } from "@graphql-tools/mock"; // $ NMK503
import router from "next-router-mock"; // ok: the rule is about tests
import { MockLink } from "@apollo/client/testing"; // ok: the same

const mark = "🧩"; // ok: nothing at all
export const schema = addMocksToSchema({ schema: makeExecutableSchema({ typeDefs: mark }) });
export default [router, MockLink];
