// NMK213-record-replay/import.ts
import { Polly } from "@pollyjs/core"; // $ NMK213
import NodeHttpAdapter from "@pollyjs/adapter-node-http"; // $ NMK213
import FetchAdapter from "@pollyjs/adapter-fetch"; // $ NMK213
import FSPersister from "@pollyjs/persister-fs"; // $ NMK213
import { setupPolly } from "setup-polly-jest"; // $ NMK213
import talkback from "talkback"; // $ NMK213
import type { PollyConfig } from "@pollyjs/core"; // ok: a type
import { PollyClient } from "@aws-sdk/client-polly"; // ok: Amazon's voices
import { record } from "./recorder"; // ok: a module of our own
import rrweb from "rrweb"; // ok: records what a user does

const tape = "📼"; const yakbak = require("yakbak"); // $ NMK213

it("asks the sandbox", async () => {
  const answer = await fetch(`${process.env.WEATHER_URL}/today`); // ok: a real request
  const lazy = await import("@pollyjs/adapter-puppeteer"); // $ NMK213
  const config: PollyConfig = {};
  expect([Polly, NodeHttpAdapter, FetchAdapter, FSPersister, setupPolly, talkback, config]).toBeDefined();
  expect([PollyClient, record, rrweb, tape, yakbak, answer, lazy]).toBeDefined();
});
