import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { share, builtAddresses } from '../support/pages.ts';

const MODES = [
  { name: '浅色', theme: 'light', size: 'normal' },
  { name: '深色', theme: 'dark', size: 'normal' },
  { name: '大字', theme: 'light', size: 'large' },
] as const;

/** The frame of a reading page differs with the room there is: contents folded, beside the text, or on both sides. */
const FRAMES = [
  '/',
  '/provisions/2022/22/',
  '/provisions/2005/21/',
  '/provisions/compare/23/',
  '/glossary/',
  '/search/',
];

/** Themes and sizes change colours and room only; the structure is checked in the first mode. */
const VISUAL = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

async function violations(page: Page, visualOnly: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations: found } = await (visualOnly ? axe.withRules(VISUAL) : axe).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

share(builtAddresses(), 12).forEach((pages, part) => {
  test(`无障碍，第 ${part + 1} 组，${pages.length} 页`, async ({ page }) => {
    test.setTimeout(15 * 60_000);
    await page.setViewportSize({ width: 360, height: 780 });
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(path);
      for (const { name, theme, size } of MODES) {
        await page.evaluate((mode) => Object.assign(document.documentElement.dataset, mode), { theme, size });
        for (const problem of await violations(page, name !== '浅色')) found.push(`${path} ${name} ${problem}`);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) found.push(`${path} ${name} 在 360 px 宽时横向超出 ${overflow} px`);
      }
    }
    expect(found).toEqual([]);
  });
});

test('搜索框打开和有结果时没有无障碍问题', async ({ page }) => {
  await page.goto('/provisions/2022/34/');
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: '搜索' }).fill('复查');
  await expect(page.locator('.search-results li').first()).toBeVisible();
  for (const { theme, size } of MODES) {
    await page.evaluate((mode) => Object.assign(document.documentElement.dataset, mode), { theme, size });
    expect(await violations(page, false)).toEqual([]);
  }
});

for (const width of [768, 1440]) {
  test(`${width} px 宽时没有无障碍问题`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of FRAMES) {
      await page.goto(path);
      expect(await violations(page, false), path).toEqual([]);
    }
  });
}
