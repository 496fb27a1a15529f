import { expect, test, type Page } from '@playwright/test';
import { kindOf, presented, type EmbedData, type Item } from '../../src/domain/quiz/index.ts';
import { check } from '../support/axe.ts';

const PROCEDURE = '/procedures/review/';
const TAGGED = '/provisions/2022/35/';

const section = (page: Page) => page.getByRole('region', { name: '考考自己' });
const dataOf = async (page: Page) => JSON.parse((await section(page).locator('script').textContent())!) as EmbedData;

/** Chooses the right answer of a question that is chosen from, or fills it in. */
async function answer(page: Page, item: Item, seed: string) {
  const form = section(page).locator(`[data-question="${item.id}"] form`);
  const wanted = kindOf(item).answer(item);
  if (item.type === 'blank')
    for (const [at, text] of (wanted as string[]).entries()) await form.locator('input').nth(at).fill(text);
  else if (item.type === 'judge') await form.getByLabel(wanted ? '正确' : '错误').check();
  else
    for (const id of [wanted].flat() as string[])
      await form.locator('.choice input').nth(presented(item, seed).indexOf(id)).check();
  await form.getByRole('button', { name: '提交，看对错' }).click();
  await expect(form.locator('[data-verdict]')).toHaveText('答对了');
  await expect(form.locator('[data-verdict]')).toBeFocused();
}

test('条文页、流程页都有小测，不运行脚本也能读题、看答案；旧条文没有', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['/provisions/2022/34/', TAGGED, PROCEDURE]) {
    await page.goto(path);
    await expect(section(page).locator('ol > li'), path).toHaveCount(3);
    const { items, cites } = await dataOf(page);
    const first = section(page).locator('ol > li').first();
    await expect(first).toContainText(items[0]!.stem.replace(/____/g, '＿＿＿＿'));
    await expect(first.getByText('答案：')).toBeHidden();
    await first.getByText('看答案').click();
    await expect(first.getByText('答案：')).toBeVisible();
    await expect(first).toContainText(items[0]!.explain);
    await expect(first.locator('details a').first()).toHaveAttribute('href', cites[items[0]!.citations[0]!]!.href);
  }
  await page.goto('/provisions/2005/34/');
  await expect(section(page)).toHaveCount(0);
  await context.close();
});

test('看到小测才载入脚本；答了有对错和理由，记成练习', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto(TAGGED);
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await expect(section(page).locator('form')).toHaveCount(0);
  await section(page).scrollIntoViewIfNeeded();
  await expect(section(page).locator('form')).toHaveCount(3);
  expect(scripts.length).toBeGreaterThan(before);

  const { items, page: seed } = await dataOf(page);
  const form = section(page).locator('form').first();
  await form.getByRole('button', { name: '提交，看对错' }).click();
  await expect(form.getByRole('alert')).not.toBeEmpty();
  for (const item of items) await answer(page, item, seed);
  await expect(form.locator('.review a').first()).toHaveAttribute('href', /^\/provisions\//);
  await check(page, '答完的小测');
  await page.goto('/quiz/review/');
  await expect(page.locator('.heat')).toContainText('100%');
});

test('翻开了答案的题不换掉；流程的题可以全部拿来练', async ({ page }) => {
  await page.route(/mount.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto(PROCEDURE);
  await section(page).getByText('看答案').first().click();
  await expect(section(page).locator('form')).toHaveCount(2);
  await expect(section(page).getByText('答案：').first()).toBeVisible();
  const link = section(page).getByRole('link', { name: /^练习这个流程的全部\d+题$/ });
  const count = /\d+/.exec((await link.textContent())!)![0];
  await link.click();
  await expect(page.getByLabel('考到的流程')).toHaveValue('review');
  await expect(page.locator('.found')).toHaveText(`符合的有${count}题，这次做${count}题`);
});
