// corpus: tests/weather.test.ts
import { Polly } from "@pollyjs/core"; // expect: NMK213:1
import NodeHttpAdapter from "@pollyjs/adapter-node-http"; // expect: NMK213
import FetchAdapter from "@pollyjs/adapter-fetch"; // expect: NMK213
import FSPersister from "@pollyjs/persister-fs"; // expect: NMK213
import { setupPolly } from "setup-polly-jest"; // expect: NMK213
import talkback from "talkback"; // expect: NMK213
import type { PollyConfig } from "@pollyjs/core"; // ok: a type
import { PollyClient } from "@aws-sdk/client-polly"; // ok: Amazon's voices
import { record } from "./recorder"; // ok: a module of our own
import rrweb from "rrweb"; // ok: records what a user does

const tape = "📼"; const yakbak = require("yakbak"); // expect: NMK213:34

it("asks the sandbox", async () => {
  const answer = await fetch(`${process.env.WEATHER_URL}/today`); // ok: a real request
  const lazy = await import("@pollyjs/adapter-puppeteer"); // expect: NMK213:22
  const config: PollyConfig = {};
  expect([Polly, NodeHttpAdapter, FetchAdapter, FSPersister, setupPolly, talkback, config]).toBeDefined();
  expect([PollyClient, record, rrweb, tape, yakbak, answer, lazy]).toBeDefined();
});
