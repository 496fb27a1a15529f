import { expect, test, type Page } from '@playwright/test';
import { formatPaper } from '../../src/domain/quiz/index.ts';
import { overflow } from '../support/axe.ts';
import { bankOf, begin, dialog, paperOf, resultFile } from '../support/quiz.ts';
import { practise } from '../support/quiz-practice.ts';

/** A window of 1280 × 720 at 200 %: this many CSS pixels are left. */
test.use({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });

/** Nothing stands beside the page, and every control can be brought into view and is not covered there. */
async function reachable(page: Page, name: string) {
  expect(await overflow(page), `${name} 横向超出`).toBeLessThanOrEqual(0);
  const hidden = await page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('main :is(a, button, input, select, textarea, summary)'),
    ];
    return controls
      .filter((control) => {
        if (!control.checkVisibility() || (control as HTMLInputElement).disabled) return false;
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        // A line that is broken in two has no middle of its own.
        const { left, top, width, height } = control.getClientRects()[0]!;
        const [x, y] = [left + width / 2, top + height / 2];
        const there = document.elementFromPoint(x, y);
        const label = (control as HTMLInputElement).labels?.[0];
        return x < 0 || x > innerWidth || !there || !(control.contains(there) || label?.contains(there));
      })
      .map((control) => control.outerHTML.slice(0, 120));
  });
  expect(hidden, name).toEqual([]);
}

test('放大到 200%：练习、复习', async ({ page }) => {
  await page.goto('/quiz/practice/');
  await expect(page.locator('.chooser')).toBeVisible();
  await reachable(page, '选题');
  const paper = paperOf(await bankOf(page));
  const ids = paper.sections.map((section) => section.ids[0]!);
  for (const [at] of ids.entries()) {
    await page.goto('about:blank');
    await page.goto(practise(...ids).replace('at=1', `at=${at + 1}`));
    await expect(page.locator('.quiz-item')).toBeVisible();
    await reachable(page, `第${at + 1}题`);
  }
  await page.goto('/quiz/review/');
  await expect(page.locator('.heat')).toBeVisible();
  await reachable(page, '复习');
});

test('放大到 200%：考试、成绩、组卷、汇总', async ({ page }) => {
  const paper = paperOf(await bankOf(page));
  await begin(page, paper);
  await reachable(page, '答题');
  await page.getByRole('button', { name: '交卷', exact: true }).click();
  const hand = dialog(page).getByRole('button', { name: '交卷' });
  await expect(hand).toBeInViewport();
  await hand.click();
  await expect(page.locator('.exam-result')).toBeVisible();
  await reachable(page, '成绩');
  const { path } = await resultFile(page, '张三');
  await page.goto(`/quiz/paper/#${formatPaper(paper)}`);
  await expect(page.locator('.printed-item').first()).toBeVisible();
  await reachable(page, '组卷');
  await page.goto('/quiz/results/');
  await page.locator('#files').setInputFiles(path);
  await expect(page.locator('.results')).toBeVisible();
  await reachable(page, '汇总');
});
