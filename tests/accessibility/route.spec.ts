import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const OFFICE = 'asker=petition-office&circumstances=none&stage=new';
const KIND = `#${OFFICE}`;
const CONFIRM = `#${OFFICE}&kind=suggestion&office-owner=lower`;

/** Every kind of screen of the routing helper, by the fragment of its address. */
const SCREENS = {
  第一题: '',
  多选: '#asker=bureau',
  勾了几项: '#asker=bureau&circumstances=urgent,oral,group&at=circumstances',
  提议事项: KIND,
  选了事项: `#${OFFICE}&matter=noise`,
  结果: `#${OFFICE}&kind=suggestion&office-owner=lower&on.triage=2026-06-03`,
  几个诉求: `#${OFFICE}&kind=accusation&accused=discipline&2.stage=new&2.matter=noise&2.office-owner=lower`,
  第二个诉求: `#${OFFICE}&kind=accusation&accused=discipline&2.stage=new&at=2`,
  没有答完的诉求: `#${OFFICE}&kind=suggestion&office-owner=lower&2.stage=new&at=result`,
  用不上的日期: `#${OFFICE}&kind=suggestion&office-owner=lower&on.handling=2026-06-03`,
  问一声: CONFIRM,
  请示: `#${OFFICE}&kind=unclear`,
  有误: '#asker=nobody&colour=red',
};

const MODES = [
  { theme: 'light', size: 'normal' },
  { theme: 'dark', size: 'normal' },
  { theme: 'light', size: 'large' },
] as const;

/** Themes and sizes change colours and room only; the structure is checked in the first mode. */
const VISUAL = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

for (const [name, fragment] of Object.entries(SCREENS)) {
  test(`分流助手没有无障碍问题，360 px 不横向超出：${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(`/route/${fragment}`);
    if (fragment === KIND) {
      await page.locator('#said').fill('工地干完活没结账');
      await expect(page.locator('.proposals')).toBeVisible();
    }
    if (fragment === CONFIRM) {
      await page.locator('.restart button').click();
      await expect(page.getByRole('dialog')).toBeVisible();
    }
    if (await page.locator('.route-chart').count())
      await expect(page.locator('.route-chart .node').first()).toBeVisible();
    for (const mode of MODES) {
      await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), mode);
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
      const { violations } = await (mode === MODES[0] ? axe : axe.withRules(VISUAL)).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([found, over], `${mode.theme} ${mode.size}`).toEqual([[], 0]);
    }
  });
}
