import { expect, test } from '@playwright/test';

test('shows the longest clip', async ({ page }) => {
  await page.route('**/api/assets', (route) =>
    route.fulfill({ json: [{ id: 'a1', title: 'Harbour at dawn', duration: 42, fields: {} }] }), // expect: NMK211
  );
  await page.clock.setFixedTime(new Date('2026-01-01T00:00:00Z')); // expect: NMK220

  await page.goto('/dashboard');

  await expect(page.getByText('Longest clip: 42 s')).toBeVisible();
});
