import { expect, test, type Page } from '@playwright/test';
import { check } from '../support/axe.ts';
import { letters, practise, readBank } from '../support/quiz-practice.ts';

/** Two sets, so that two workers share the time. */
const SETS = { 选择: ['single', 'multiple', 'judge', 'case'], 填写: ['blank', 'order', 'match'] } as const;

test('练习：选题没有无障碍问题，360 px 不横向超出', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/quiz/practice/');
  await expect(page.locator('.chooser')).toBeVisible();
  await check(page, '选题');
});

for (const [name, types] of Object.entries(SETS)) {
  test(`练习：${name}的题目、反馈、结果没有无障碍问题，360 px 不横向超出`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    const { ofType, entries } = await readBank(page);
    const part = entries.find(({ story }) => story)!.item;
    await page.goto(practise(...types.map((type) => (type === 'case' ? part : ofType(type)).id)));
    for (const type of types) {
      await expect(page.locator('.quiz-item')).toBeVisible();
      await check(page, `${type} 题目`);
      await answer(page);
      await page.getByRole('button', { name: '提交，看对错' }).click();
      await expect(page.locator('.review')).toBeVisible();
      await check(page, `${type} 反馈`);
      await page.locator('.actions .primary').click();
    }
    await expect(page.locator('.summary')).toBeVisible();
    await check(page, '结果');
  });
}

/** Any answer at all. */
async function answer(page: Page) {
  const item = page.locator('.quiz-item');
  for (const field of await item.locator('input[type="text"]').all()) await field.fill('三十日');
  for (const field of await item.locator('select').all()) await field.selectOption({ index: 1 });
  if (await item.locator('.movers').count()) await item.locator('.movers button').nth(1).click();
  if (await item.locator('.choice').count()) await item.locator('.choice input').first().check();
}

test('复习：空的、有记录的、确认清空没有无障碍问题，360 px 不横向超出', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/quiz/review/');
  await expect(page.getByText('没有错题。')).toBeVisible();
  await check(page, '空的');
  const { ofType } = await readBank(page);
  const item = ofType('single');
  await page.goto(practise(item.id));
  await expect(page.locator('.quiz-item')).toBeVisible();
  await page.keyboard.press('m');
  await page.keyboard.press(letters(item).wrong);
  await page.keyboard.press('Enter');
  await expect(page.locator('.review')).toBeVisible();
  await page.goto('/quiz/review/');
  await expect(page.locator('.heat .grade').first()).toBeVisible();
  await check(page, '有记录的');
  await page.getByRole('button', { name: '清空' }).click();
  await expect(page.locator('dialog')).toBeVisible();
  await check(page, '确认清空');
});
