import { expect, test } from '@playwright/test';

const api = process.env.NEXT_PUBLIC_API_URL ?? 'http://localhost:3000';

test('shows the longest clip of the library', async ({ page, request }) => {
  const assets: { duration: number }[] = await (await request.get(`${api}/api/assets`)).json();
  const longest = Math.max(0, ...assets.map(({ duration }) => duration));

  await page.goto('/dashboard');

  await expect(page.getByText(`Longest clip: ${longest} s`)).toBeVisible();
});
