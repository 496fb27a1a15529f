import { expect, test, type Page } from '@playwright/test';
import { presented, rights } from '../../src/domain/quiz/index.ts';
import { letters, practise, readBank, SEED } from '../support/quiz-practice.ts';

const verdict = (page: Page) => page.locator('[data-verdict]');
const legend = (page: Page) => page.locator('.quiz-item legend');

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(legend(page)).toBeVisible();
}

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

const submit = (page: Page) => page.getByRole('button', { name: '提交，看对错' }).press('Enter');

test('单选：字母选，回车提交，每个选项有说法，有理由和依据；回车到下一题', async ({ page }) => {
  const { ofType, file } = await readBank(page);
  const item = ofType('single');
  await open(page, practise(item.id, ofType('judge').id));
  await press(page, letters(item).wrong, 'Enter');
  await expect(verdict(page)).toHaveText('答错了');
  await expect(verdict(page)).toBeFocused();
  for (const { feedback } of item.options) await expect(page.locator('.choices')).toContainText(feedback);
  await expect(page.locator('.choice.wrong')).toContainText('✗ 选错了');
  await expect(page.locator('.choice.right')).toContainText('✓ 应当选，没有选');
  await expect(page.locator('.review')).toContainText(item.explain);
  await expect(page.locator('.review').getByRole('link').first()).toHaveAttribute(
    'href',
    new RegExp(`^/provisions/${file.law}/\\d+/`),
  );
  await press(page, 'Enter');
  await expect(legend(page)).toContainText(ofType('judge').stem);
  await expect(legend(page)).toBeFocused();
});

test('多选、判断：按数字和字母答，答对', async ({ page }) => {
  const { ofType } = await readBank(page);
  const [multiple, judge] = [ofType('multiple'), ofType('judge')];
  await open(page, practise(multiple.id, judge.id));
  const keys = letters(multiple).right.map((key) => String('abcdefgh'.indexOf(key) + 1));
  await press(page, keys[0]!, 'Enter');
  await expect(verdict(page)).toHaveText('答对一部分，得这道题的50%');
  await press(page, 'Enter');
  await expect(legend(page)).toContainText(judge.stem);
  await press(page, judge.answer ? 'A' : 'B', 'Enter');
  await expect(verdict(page)).toHaveText('答对了');
  await open(page, practise(multiple.id).replace(SEED, `${SEED}2`));
  const order = presented(multiple, `${SEED}2`);
  for (const { id } of multiple.options.filter(({ correct }) => correct))
    await press(page, String(order.indexOf(id) + 1));
  await press(page, 'Enter');
  await expect(verdict(page)).toHaveText('答对了');
});

test('选项有六个以上的题，F 选第六项，M 才是收藏；没有提交的选择刷新以后还在', async ({ page }) => {
  const { entries } = await readBank(page);
  const long = entries.find(({ item }) => item.type === 'multiple' && item.options.length > 5)!.item;
  const short = entries.find(({ item }) => item.type === 'judge')!.item;
  await open(page, practise(long.id, short.id));
  await expect(page.locator('.keys')).toContainText('M 收藏');
  const sixth = page.locator('.choice input').nth(5);
  await press(page, 'f');
  await expect(sixth).toBeChecked();
  await expect(page.getByRole('button', { name: '☆ 收藏' })).toBeVisible();
  await press(page, 'm');
  await expect(page.getByRole('button', { name: '★ 已收藏' })).toBeVisible();
  await page.reload();
  await expect(sixth).toBeChecked();
  await expect(verdict(page)).toHaveCount(0);
  await legend(page).focus();
  await press(page, 'Enter');
  await expect(verdict(page)).toBeVisible();
  await open(page, practise(long.id).replace(SEED, `${SEED}2`));
  await expect(page.locator('.choice input:checked')).toHaveCount(0);
});

test('填空、排序、配对：只用键盘答对', async ({ page }) => {
  const { ofType } = await readBank(page);
  const [blank, order, match] = [ofType('blank'), ofType('order'), ofType('match')];
  await open(page, practise(blank.id, order.id, match.id));
  await press(page, 'Enter');
  await expect(page.locator('.error')).toHaveText('每个空都要填。');
  await press(page, '1');
  for (const { accept } of blank.blanks) {
    await page.keyboard.type(accept[0]!);
    await press(page, 'Tab');
  }
  await submit(page);
  await expect(verdict(page)).toHaveText('答对了');

  await press(page, 'Enter');
  await expect(legend(page)).toContainText(order.stem);
  await press(page, 'Enter');
  await expect(page.locator('.error')).toContainText('现在的次序不是答案');
  const now = presented(order, SEED);
  for (const [at, { id }] of order.items.entries()) {
    const from = now.indexOf(id);
    now.splice(at, 0, ...now.splice(from, 1));
    if (from === at) continue;
    await press(page, 'abcdefgh'[from]!, ...Array.from({ length: from - at }, () => 'ArrowUp'));
  }
  await expect(page.locator('.steps li > span:first-child')).toHaveText(order.items.map(({ text }) => text));
  await submit(page);
  await expect(verdict(page)).toHaveText('答对了');

  await press(page, 'Enter', 'a');
  const offered = presented(match, SEED);
  expect([...offered].sort()).toEqual(rights(match).sort());
  for (const { right } of match.pairs) {
    await press(page, ...Array.from({ length: offered.indexOf(right) + 1 }, () => 'ArrowDown'), 'Tab');
  }
  await submit(page);
  await expect(verdict(page)).toHaveText('答对了');
  await press(page, 'Enter');
  await expect(page.locator('.score')).toHaveText('做了3题，全对3题，得分率100%');
});

test('刷新和后退都回到同一题，答过的还在；做完有结果，错的再做一遍', async ({ page }) => {
  const { ofType } = await readBank(page);
  const [single, judge] = [ofType('single'), ofType('judge')];
  await open(page, practise(single.id, judge.id));
  await press(page, letters(single).wrong, 'Enter');
  await expect(verdict(page)).toBeVisible();
  await page.reload();
  await expect(verdict(page)).toHaveText('答错了');
  await page.getByRole('button', { name: '下一题' }).click();
  await expect(legend(page)).toContainText(judge.stem);
  await page.goBack();
  await expect(legend(page)).toContainText(single.stem);
  await page.goForward();
  await expect(legend(page)).toContainText(judge.stem);
  await press(page, judge.answer ? 'a' : 'b', 'Enter');
  await expect(verdict(page)).toBeFocused();
  await press(page, 'Enter');
  await expect(page.locator('.score')).toHaveText('做了2题，全对1题，得分率50%');
  await expect(page.locator('.summary .listing li')).toHaveCount(1);
  await page.getByRole('button', { name: '错的再做一遍' }).click();
  await expect(page.locator('.set-progress')).toContainText('第1题，共1题');
  await expect(verdict(page)).toHaveCount(0);
});

test('案例带着情景；提示给出条文；报告错误的文字有题号、修订和版本，不发送', async ({ page }) => {
  const { entries, file } = await readBank(page);
  const { item, story } = entries.find((entry) => entry.story && entry.item.type === 'single')!;
  await open(page, practise(item.id));
  await expect(page.locator('.story')).toContainText(story!.story);
  const requests: string[] = [];
  page.on('request', ({ url }) => requests.push(url()));
  await page.getByRole('button', { name: '提示' }).click();
  await expect(page.locator('.hint')).toContainText('条');
  await page.locator('.report summary').click();
  const text = page.getByRole('textbox', { name: '报告错误的文字' });
  await expect(text).toHaveValue(
    new RegExp(`题号：${item.id}，修订${item.revision}，题库版本${file.edition}[^]*${story!.id}`),
  );
  expect(requests).toEqual([]);
});

test('选题：条件在网址里，说出有多少题；条文的链接打开就是那一条', async ({ page }) => {
  await page.goto('/quiz/practice/#article=34&colour=red');
  await expect(page.getByRole('alert')).toContainText('colour=red');
  await expect(page.getByLabel('依据的条文')).toHaveValue('article-34');
  await page.getByLabel('判断题').check();
  await expect(page).toHaveURL(/#article=34&type=judge$/);
  await expect(page.locator('.found')).toHaveText(/^符合的有\d+题/);
  await page.getByRole('button', { name: '开始练习' }).click();
  await expect(page.locator('.tags')).toContainText('判断题');
  await page.goBack();
  await expect(page.getByLabel('判断题')).toBeChecked();
  await page.getByLabel('考到的流程').selectOption('review');
  await expect(page).toHaveURL(/#article=34&procedure=review&type=judge$/);
  await page.getByLabel('错题（0）').check();
  await expect(page.locator('.found')).toContainText('没有符合的题');
  await expect(page.getByRole('button', { name: '开始练习' })).toBeDisabled();
});

test('答错的明天到期：今日复习、错题本、收藏、掌握情况；复习答对就离开错题本', async ({ page }) => {
  const { ofType } = await readBank(page);
  const item = ofType('single');
  await page.clock.install({ time: new Date('2026-11-21T09:00:00') });
  await open(page, practise(item.id));
  await press(page, 'm', letters(item).wrong, 'Enter');
  await expect(page.getByRole('button', { name: '已收藏' })).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/quiz/review/');
  await expect(page.locator('section', { hasText: '今日复习' }).first()).toContainText('今天没有到期的复习');
  await page.clock.setSystemTime(new Date('2026-11-22T08:00:00'));
  await page.reload();
  await expect(page.locator('.score')).toHaveText('今天要复习1题');
  await expect(page.getByRole('heading', { name: '错题本（1）' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '收藏（1）' })).toBeVisible();
  await expect(page.locator('.heat td.grade.poor').first()).toContainText('0%');
  await page.goto('/quiz/');
  await expect(page.locator('[data-quiz-home]')).toContainText('今天要复习1题');
  await page.getByRole('link', { name: '开始复习' }).click();
  const seed = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('seed')!;
  const right = item.options.find(({ correct }) => correct)!.id;
  await expect(page.locator('.set-progress')).toContainText('复习：第1题');
  await press(page, 'abcdefgh'[presented(item, seed).indexOf(right)]!, 'Enter');
  await expect(verdict(page)).toHaveText('答对了');
  await page.goto('/quiz/review/');
  await expect(page.getByText('今天没有到期的复习。')).toBeVisible();
  await expect(page.getByText('没有错题。')).toBeVisible();
  await page.getByRole('button', { name: '取消收藏' }).click();
  await expect(page.getByText('没有收藏。')).toBeVisible();
});

test('导出、清空、导入，回到原样；坏文件说出哪里错，什么都不改', async ({ page }) => {
  const { ofType } = await readBank(page);
  const item = ofType('single');
  await open(page, practise(item.id));
  await press(page, 'm', letters(item).wrong, 'Enter');
  await expect(verdict(page)).toBeVisible();
  await page.goto('/quiz/review/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出' }).click(),
  ]);
  const path = await download.path();
  await page.getByRole('button', { name: '清空' }).click();
  await page.getByRole('button', { name: '不，留着' }).click();
  await expect(page.getByRole('heading', { name: '错题本（1）' })).toBeVisible();
  await page.getByRole('button', { name: '清空' }).click();
  await page.locator('dialog').getByRole('button', { name: '清空' }).click();
  await expect(page.getByText('没有错题。')).toBeVisible();
  const choose = (name: string, text: string) =>
    page.locator('#import-file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose(
    '坏.json',
    '{"format":"xinfang-quiz-progress","version":1,"answers":[{}],"cards":[],"flags":[],"exams":[]}',
  );
  await expect(page.locator('.said')).toContainText('“坏.json”没有导入');
  await expect(page.locator('.said')).toContainText('答题记录第1条：key、id');
  await expect(page.getByText('没有错题。')).toBeVisible();
  await page.locator('#import-file').setInputFiles(path);
  await expect(page.locator('.said')).toContainText('新增或者更新3条记录');
  await expect(page.getByRole('heading', { name: '错题本（1）' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '收藏（1）' })).toBeVisible();
});

test('浏览器不让存：说清楚，照常能做，结果也有', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  const { ofType } = await readBank(page);
  const item = ofType('single');
  await open(page, practise(item.id));
  await expect(page.getByRole('alert').first()).toContainText('浏览器不让本页保存记录');
  await press(page, letters(item).right[0]!, 'Enter');
  await expect(verdict(page)).toHaveText('答对了');
  await press(page, 'Enter');
  await expect(page.locator('.score')).toContainText('全对1题');
});

test('题库没有载入时说出来，重试以后照常；不向别处请求', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!)) foreign.push(request.url());
  });
  await page.route(/bank\.json$/, (route) => route.abort());
  await page.goto('/quiz/practice/');
  await expect(page.getByRole('alert')).toContainText('题库没有载入');
  await page.unroute(/bank\.json$/);
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('button', { name: '开始练习' })).toBeVisible();
  expect(foreign).toEqual([]);
});

test('两个标签页同时做，谁的都不丢', async ({ context, page }) => {
  const { ofType } = await readBank(page);
  const [single, judge] = [ofType('single'), ofType('judge')];
  const other = await context.newPage();
  await Promise.all([open(page, practise(single.id)), open(other, practise(judge.id))]);
  await press(page, letters(single).wrong, 'Enter');
  await press(other, judge.answer ? 'b' : 'a', 'Enter');
  await Promise.all([expect(verdict(page)).toBeVisible(), expect(verdict(other)).toBeVisible()]);
  await page.goto('/quiz/review/');
  await expect(page.getByRole('heading', { name: '错题本（2）' })).toBeVisible();
});

test('开着的复习页跟上别的标签页', async ({ context, page }) => {
  const { ofType } = await readBank(page);
  const item = ofType('single');
  await page.goto('/quiz/review/');
  await expect(page.getByText('没有错题。')).toBeVisible();
  const other = await context.newPage();
  await open(other, practise(item.id));
  await press(other, letters(item).wrong, 'Enter', 'm');
  await expect(page.getByRole('heading', { name: '错题本（1）' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '收藏（1）' })).toBeVisible();
});
