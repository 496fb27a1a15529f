import { expect, test } from '@playwright/test';
import { check, faults, violations } from '../support/axe.ts';
import { share, builtAddresses } from '../support/pages.ts';

/** The frame of a reading page differs with the room there is: contents folded, beside the text, or on both sides. */
const FRAMES = [
  '/',
  '/provisions/2022/22/',
  '/provisions/2005/21/',
  '/provisions/compare/23/',
  '/glossary/',
  '/search/',
];

share(builtAddresses(), 12).forEach((pages, part) => {
  test(`无障碍，第 ${part + 1} 组，${pages.length} 页`, async ({ page }) => {
    test.setTimeout(15 * 60_000);
    await page.setViewportSize({ width: 360, height: 780 });
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(path);
      found.push(...(await faults(page, `${path} 360 px`)));
    }
    expect(found).toEqual([]);
  });
});

test('搜索框打开和有结果时没有无障碍问题', async ({ page }) => {
  await page.goto('/provisions/2022/34/');
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: '搜索' }).fill('复查');
  await expect(page.locator('.search-results li').first()).toBeVisible();
  await check(page, '搜索结果');
});

for (const width of [768, 1440]) {
  test(`${width} px 宽时没有无障碍问题`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of FRAMES) {
      await page.goto(path);
      expect(await violations(page), path).toEqual([]);
    }
  });
}
