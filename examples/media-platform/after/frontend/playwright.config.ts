import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './e2e',
  use: { baseURL: 'http://localhost:3002' },
  webServer: [
    { command: 'npm --prefix ../backend start', url: 'http://localhost:3000/api/assets', reuseExistingServer: true },
    { command: 'next start --port 3002', url: 'http://localhost:3002', reuseExistingServer: true },
  ],
});
