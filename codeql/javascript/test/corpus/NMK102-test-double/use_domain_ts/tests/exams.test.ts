// NMK102-test-double/use-domain.ts
import { expect, it } from "vitest";
import { credentials } from "@grpc/grpc-js";
import { GenericContainer } from "testcontainers"; // ok: a real server
import request from "supertest"; // ok: the real application

import { mock } from "../src/exams/mock"; // ok: mock exams
import { app } from "../src/app";
import { fn, when } from "../src/functional";
import { vi } from "../src/locales";
import { ExamsClient } from "../src/generated/exams";

const paper = mock.fn(3); // ok: a mock exam of the project
const second = mock("2024"); // ok: the same
const third = app.mock.method(second); // ok: what the application calls its mock exams
const square = fn((x: number) => x * x); // ok: a function of the project
const greeting = vi.fn("xin chào"); // ok: the Vietnamese locale
const stub = new ExamsClient("localhost:50051", credentials.createInsecure()); // ok: a gRPC stub
const dummy = { value: 0, next: null as null | { value: number } }; // ok: a list head
const sampleRate = 48_000; // ok: audio

it("holds mock interviews", async () => {
  const server = await new GenericContainer("exams").start(); // ok: a real server
  const mockPaper = await request(app).post("/mock-papers").send({ level: 3 }); // ok: the real API
  expect(mockPaper.status).toBe(201);
  when(paper).done(second); // ok: a function of the project
  return [third, square, greeting, stub, dummy, sampleRate, server];
});

it("makes one double", () => {
  const spare = vitest.fn(); // $ NMK102
  return spare;
});
