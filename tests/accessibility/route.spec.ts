import { expect, test } from '@playwright/test';
import { check } from '../support/axe.ts';

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
    await check(page, name);
  });
}
