// corpus: packages/cli/setupFiles.ts
import { expect } from "vitest"; // ok: what the runner loads first
