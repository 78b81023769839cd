// NMK503-test-code-in-production/import-browsers.ts
import { chromium, devices } from "@playwright/test"; // ok: a browser, not the runner
import type { Page } from "@playwright/test"; // ok: a type
import { type Browser, firefox } from "@playwright/test"; // ok: a browser
import { test } from "@playwright/test"; // $ NMK503
import { expect, webkit } from "@playwright/test"; // $ NMK503
