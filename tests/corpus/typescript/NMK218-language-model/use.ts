// corpus: tests/chat.test.ts
import { MockLanguageModelV3, MockEmbeddingModelV2 } from "ai/test"; // expect: NMK218
import { FakeListChatModel } from "@langchain/core/utils/testing"; // expect: NMK218
import { openai } from "@ai-sdk/openai"; // ok: a real client
import { MockLanguageModelV2 } from "./models"; // ok: a class of the project
const model = new MockLanguageModelV3({ doGenerate: async () => ({ text: "42" }) }); // expect: NMK218:15
const vectors = new MockEmbeddingModelV2(); // expect: NMK218
const chat = new FakeListChatModel({ responses: ["42"] }); // expect: NMK218
const own = new MockLanguageModelV2(); // ok: of the project
const real = openai("gpt-5-mini"); // ok: a real model
export default [model, vectors, chat, own, real];
