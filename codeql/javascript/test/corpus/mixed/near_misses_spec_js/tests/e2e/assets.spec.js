// mixed/near-misses.spec.js
const { test, expect } = require("@playwright/test"); // ok: a real browser
const request = require("supertest"); // ok: the real application
const { GenericContainer } = require("testcontainers"); // ok: a real server

let container;
test.beforeAll(async () => {
  container = await new GenericContainer("redis:7").withExposedPorts(6379).start(); // ok: a real server
  process.env.REDIS_URL = `redis://localhost:${container.getMappedPort(6379)}`; // ok: points at it
  delete require.cache[require.resolve("../../src/config")]; // ok: loads it again
});

test("lists assets", async ({ page }) => {
  await page.route("**/analytics/**", (route) => route.abort()); // ok: blocks trackers
  await page.route("**/*", (route) => route.continue()); // ok: the real answer
  await page.goto("/assets");
  await expect(page.getByText("Intro.mp4")).toBeVisible(); // ok: the real page
});

test("mock exams", async () => {
  const mockExam = await request(require("../../src/app")).post("/mock-exams"); // ok: the real API
  expect(mockExam.status).toBe(201);
  const jest = { fn: () => "a good one" };
  expect(jest.fn()).toBe("a good one"); // ok: a variable of that name
  const actual = await import("../../src/storage.js"); // ok: the real module
  const note = "sinon.stub(), vi.fn() and jest.mock()"; // ok: words
  return [actual, note];
});

test.afterAll(() => container.stop()); // ok: the real server
