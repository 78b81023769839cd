// NMK218-language-model/use.ts
import { MockLanguageModelV3, MockEmbeddingModelV2 } from "ai/test"; // $ NMK218
import { FakeListChatModel } from "@langchain/core/utils/testing"; // $ NMK218
import { openai } from "@ai-sdk/openai"; // ok: a real client
import { MockLanguageModelV2 } from "./models"; // ok: a class of the project
const model = new MockLanguageModelV3({ doGenerate: async () => ({ text: "42" }) }); // $ NMK218
const vectors = new MockEmbeddingModelV2(); // $ NMK218
const chat = new FakeListChatModel({ responses: ["42"] }); // $ NMK218
const own = new MockLanguageModelV2(); // ok: of the project
const real = openai("gpt-5-mini"); // ok: a real model
export default [model, vectors, chat, own, real];
