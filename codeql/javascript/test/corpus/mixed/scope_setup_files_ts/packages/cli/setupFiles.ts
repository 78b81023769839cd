// mixed/scope-setup-files.ts
import { expect } from "vitest"; // ok: what the runner loads first
