import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { formatPaper } from '../../src/domain/quiz/index.ts';
import { bankOf, dialog, paperOf, resultFile } from '../support/quiz.ts';

const MODES = [
  { theme: 'light', size: 'normal' },
  { theme: 'dark', size: 'normal' },
  { theme: 'light', size: 'large' },
] as const;
const VISUAL = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

test('考试、组卷、汇总的每一步没有无障碍问题，360 px 不横向超出', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 780 });
  const bank = await bankOf(page);
  const paper = paperOf(bank);
  const check = async (name: string) => {
    for (const mode of MODES) {
      await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), mode);
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
      const { violations } = await (mode === MODES[0] ? axe : axe.withRules(VISUAL)).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([found, over], `${name} ${mode.theme} ${mode.size}`).toEqual([[], 0]);
    }
  };
  await page.goto('/quiz/exam/');
  await expect(page.getByLabel('试卷代码')).toBeVisible();
  await check('选试卷');
  await page.goto(`/quiz/exam/#${formatPaper(paper)}`);
  await expect(page.getByRole('button', { name: '开始考试' })).toBeVisible();
  await check('开始');
  await page.getByRole('button', { name: '开始考试' }).click();
  await expect(page.locator('.exam-bar')).toBeVisible();
  await page.keyboard.press('a');
  await check('答题');
  await page.getByRole('button', { name: '交卷', exact: true }).click();
  await check('确认');
  await dialog(page).getByRole('button', { name: '交卷' }).click();
  await expect(page.locator('.exam-result')).toBeVisible();
  await page.getByRole('button', { name: '看全部' }).click();
  await check('成绩');
  const { path } = await resultFile(page, '张三');
  await page.goto(`/quiz/paper/#${formatPaper(paper)}`);
  await expect(page.locator('.printed-item').first()).toBeVisible();
  await check('组卷');
  await page.goto('/quiz/results/');
  await page.locator('#files').setInputFiles(path);
  await expect(page.locator('.results')).toBeVisible();
  await check('汇总');
  await page.goto('/quiz/exam/');
  await expect(page.locator('.past')).toBeVisible();
  await check('考过的');
});
