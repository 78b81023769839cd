// NMK218-language-model/import.ts
import { MockLanguageModelV3 } from "ai/test"; // $ NMK218
import { FakeListChatModel as Chat } from "@langchain/core/utils/testing"; // $ NMK218
import { FakeEmbeddings } from "@langchain/classic/embeddings/fake"; // $ NMK218
const { MockEmbeddingModelV3 } = require("ai/test"); // $ NMK218
import type { MockLanguageModelV2 } from "ai/test"; // ok: type-only
import { generateText, simulateReadableStream } from "ai"; // ok: the library itself
import { ChatOpenAI } from "@langchain/openai"; // ok: a real client
import { FakeCalls } from "./calls"; // ok: a class of the project, reported where it is written
void [MockLanguageModelV3, Chat, FakeEmbeddings, MockEmbeddingModelV3, generateText, simulateReadableStream, ChatOpenAI, FakeCalls];
