// corpus: src/screens.ts
import { chromium, devices } from "@playwright/test"; // ok: a browser, not the runner
import type { Page } from "@playwright/test"; // ok: a type
import { type Browser, firefox } from "@playwright/test"; // ok: a browser
import { test } from "@playwright/test"; // expect: NMK503
import { expect, webkit } from "@playwright/test"; // expect: NMK503
