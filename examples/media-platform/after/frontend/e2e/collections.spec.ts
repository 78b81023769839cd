import { expect, test } from '@playwright/test';

const api = process.env.NEXT_PUBLIC_API_URL ?? 'http://localhost:3000';

test('opens a collection that was just made', async ({ page, request }) => {
  const name = `Harbours ${Date.now()}`;
  const created = await request.post(`${api}/api/collections`, { data: { name } });
  expect(created.status()).toBe(201);

  await page.goto('/collections');
  await page.getByRole('link', { name }).click();

  await expect(page.getByRole('heading', { name })).toBeVisible();
});

test('says when a collection cannot be loaded', async ({ page }) => {
  await page.goto('/collections/00000000-0000-0000-0000-000000000000');

  await expect(page.getByRole('alert')).toContainText('404');
});
