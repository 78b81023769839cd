// NMK205-http/import-production.tsx
import { createRoot } from "react-dom/client";
import { App } from "./App";

async function start() {
  if (import.meta.env.DEV) {
    const { worker } = await import("./worker"); // ok: a module of our own
    await worker.start();
  }
  const icon = "🎬"; const { setupWorker } = await import("msw/browser"); // $ NMK205
  await setupWorker().start(); // $ NMK205
  createRoot(document.body).render(<App title={`nock ${icon}`} />);
}

export const testmode = () => import("next/experimental/testmode/playwright/msw"); // $ NMK205
export const onFetch = () => import("next/experimental/testmode/playwright"); // $ NMK205
export const data = () => import("@mswjs/data"); // $ NMK205
export const navigation = () => import("next/navigation"); // ok: the real framework
export const server = () => import("./msw"); // ok: a module of our own
export const link = <a href="https://mswjs.io">msw</a>; // ok: a word in the text

void start();
