import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { check } from '../support/axe.ts';

const file = (page: Page) => page.locator('#own-file');
const told = (page: Page) => page.locator('.own-told');
const sets = (page: Page) => page.locator('.own-sets > li');
const choose = (page: Page, name: string, text: string) =>
  file(page).setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });

async function open(page: Page) {
  await page.goto('/quiz/own/');
  await expect(file(page)).toBeVisible();
}
async function save(page: Page, name: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).first().press('Enter'),
  ]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

test('下载的模板不改就能导入，能预览、练习、组卷；发网址有提醒', async ({ page }) => {
  await open(page);
  await expect(page.getByText('还没有。')).toBeVisible();
  const template = await save(page, '表格模板（.xlsx）');
  expect(template.name).toBe('自带题目模板.xlsx');
  await file(page).setInputFiles({ name: '冬训.xlsx', mimeType: '', buffer: await readFile(template.path) });
  await expect(told(page).getByRole('heading')).toHaveText('已导入“冬训”，8题');
  await expect(told(page).getByRole('heading')).toBeFocused();
  await file(page).setInputFiles({ name: '再来.xlsx', mimeType: '', buffer: await readFile(template.path) });
  await expect(told(page)).toContainText('没有重复导入');
  await expect(sets(page)).toHaveCount(1);

  await page.getByRole('button', { name: '预览：冬训' }).click();
  await expect(page.locator('.own-preview .quiz-item')).toHaveCount(8);
  await expect(page.locator('.own-preview')).toContainText('《信访工作条例》第三十条第三款');

  await page.reload();
  await page.getByRole('link', { name: '练习：冬训' }).click();
  await expect(page.getByLabel('自带：冬训')).toBeChecked();
  await expect(page.locator('.found')).toContainText('符合的有8题');
  await page.getByLabel('判断题').check();
  await page.getByRole('button', { name: '开始练习' }).click();
  await expect(page).toHaveURL(/q=own-[0-9a-z]{7}-3&/);
  await page.keyboard.press('A');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-verdict]')).toHaveText('答对了');
  await page.reload();
  await expect(page.locator('[data-verdict]')).toHaveText('答对了');

  await page.goto('/quiz/paper/');
  await expect(page.locator('.paper-sum')).toContainText('合计');
  await expect(page.locator('.printed-stem').getByText('亲弟弟')).toHaveCount(0);
  await expect(page.getByLabel('自带：冬训')).not.toBeChecked();
  for (const box of await page.locator('input[name="topic"]').all()) await box.uncheck();
  await page.getByLabel('自带：冬训').check();
  await expect(page.locator('.printed-stem').getByText('亲弟弟')).toHaveCount(1);
  await expect(page.locator('.notice', { hasText: '道自带题目' })).toContainText('请各人先在“自带题目”里导入');
  expect((await readFile((await save(page, 'GIFT')).path)).toString()).toContain('::own-');
  const address = await page.getByRole('button', { name: '复制考试网址' }).getAttribute('data-copy');
  await page.goto(address!);
  await expect(page.getByRole('button', { name: '开始考试' })).toBeVisible();

  // On another machine, which has not the set, the same address says what is missing and where to get it.
  const other = await page.context().browser()!.newPage();
  await other.goto(address!);
  await expect(other.locator('.notice')).toContainText('自带题目');
  await other.close();
});

test('有错的文件：逐行逐列指出，一道题也不导入；粘贴也能导入；YAML 存出去再读回来是同一组', async ({ page }) => {
  await open(page);
  const csv = (await readFile((await save(page, 'CSV 模板')).path)).toString();
  const spoilt = csv
    .replace(',ABC,', ',ABX,')
    .replace('第二十八条第三款', '第二十八条第七款')
    .replace('先复查、后复核，次序不能颠倒，也不能跳过前一步。', '太短');
  await choose(page, '有错.csv', spoilt);
  await expect(told(page).getByRole('heading')).toHaveText('“有错.csv”没有导入，有3处要改');
  await expect(told(page).getByRole('listitem')).toHaveText([
    /^第3行，答案（K列）：答案写字母/,
    /^第4行，出处（M列）：.*只有3款/,
    /^第5行，解析（L列）：解析太短/,
  ]);
  await expect(sets(page)).toHaveCount(0);
  const list = (await readFile((await save(page, '清单另存为文本')).path)).toString();
  expect(list.trim().split('\n')).toHaveLength(3);
  await page.reload();
  await expect(page.getByText('还没有。')).toBeVisible();

  for (const [name, text, message] of [
    ['a.xls', '\u00d0\u00cf', '只认'],
    ['a.xlsx', 'x', '打不开'],
    ['a.csv', '', '文件是空的'],
  ] as const) {
    await choose(page, name, text);
    await expect(told(page)).toContainText(message);
  }

  const rows = csv.replace('\uFEFF', '').split('\r\n').slice(0, 4).join('\n');
  await page.getByText('从表格里复制过来').click();
  await page.locator('#own-paste').fill(rows.replace(/,/g, '\t'));
  await page.getByRole('button', { name: '读取粘贴的内容' }).click();
  await expect(told(page).getByRole('heading')).toHaveText('已导入“粘贴的题目”，3题');
  const yaml = (await readFile((await save(page, '另存 YAML')).path)).toString();
  expect(yaml).toContain('npm run new:question');
  await choose(page, 'x.yaml', yaml);
  await expect(told(page)).toContainText('就是“粘贴的题目”，没有重复导入');
});

test('只用键盘：改名、删除、撤销；清空把自带题目也清掉', async ({ page }) => {
  await open(page);
  const yaml = (await readFile((await save(page, 'YAML 模板')).path)).toString();
  await choose(page, '一.yaml', yaml);
  await expect(sets(page)).toHaveCount(1);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
  await press('改名：示例');
  await page.keyboard.type('冬季轮训');
  await page.keyboard.press('Enter');
  await expect(sets(page).getByRole('heading')).toHaveText('冬季轮训');
  await expect(page.getByRole('link', { name: '练习：冬季轮训' })).toBeFocused();
  await press('删除：冬季轮训');
  await page.keyboard.press('Escape');
  await expect(sets(page)).toHaveCount(1);
  await press('删除：冬季轮训');
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).press('Enter');
  await expect(sets(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sets(page).getByRole('heading')).toHaveText('冬季轮训');

  await page.goto('/quiz/review/');
  const records = await save(page, '导出');
  await page.getByRole('button', { name: '清空' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清空' }).click();
  await expect(page.locator('.said')).toHaveText('已清空。');
  await open(page);
  await expect(page.getByText('还没有。')).toBeVisible();
  await page.goto('/quiz/review/');
  await page.locator('#import-file').setInputFiles(records.path);
  await expect(page.locator('.said')).toContainText('已导入自带题目1组');
  await open(page);
  await expect(sets(page).getByRole('heading')).toHaveText('冬季轮训');
});

test('空的、有错的、导入了的、预览、改名、确认删除没有无障碍问题，360 px 不横向超出', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page);
  await check(page, '空的');
  const yaml = (await readFile((await save(page, 'YAML 模板')).path)).toString();
  await choose(page, '有错.yaml', yaml.replace(/2022-/g, '2023-'));
  await expect(told(page).getByRole('heading')).toContainText('没有导入');
  await check(page, '有错的');
  await choose(page, '一.yaml', yaml);
  await expect(sets(page)).toHaveCount(1);
  await told(page).locator('summary').click();
  await page.getByRole('button', { name: '预览：示例' }).click();
  await expect(page.locator('.own-preview .quiz-item')).toHaveCount(8);
  await page.getByRole('button', { name: '改名：示例' }).click();
  await check(page, '预览和改名');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '删除：示例' }).click();
  await check(page, '确认删除');
});
