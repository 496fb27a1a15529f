import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import mammoth from 'mammoth';
import { bankItems } from '../../src/domain/quiz/index.ts';
import { bankOf } from '../support/quiz.ts';

test('组卷：题型、换题、短缺、打印的三部分、导出的文件', async ({ page }) => {
  await page.goto('/quiz/paper/');
  await expect(page.locator('.paper-sum')).toHaveText('合计100题，100分');
  const fields = { 单选题: '3', 多选题: '2', 判断题: '0', 填空题: '1', 排序题: '200', 配对题: '1', 案例题: '4' };
  for (const [type, value] of Object.entries(fields)) await page.getByLabel(`${type}题数`).fill(value);
  await page.getByLabel('及格分').fill('3');
  await page.getByLabel('名称').fill('一季度<测验>');
  await page.getByLabel('名称').blur();
  const short = page.locator('.paper-types tr').filter({ hasText: '排序题' });
  await expect(short).toContainText(/符合条件的只有\d+题，要的是200题/);
  await page.getByLabel('排序题题数').fill('1');
  await page.getByLabel('排序题题数').blur();
  await expect(page.locator('.printed-item')).toHaveCount(12);

  const second = page.locator('.printed-stem').nth(1);
  const before = await second.textContent();
  await page.getByRole('button', { name: '换一题：第2题' }).click();
  await expect(second).not.toHaveText(before!);
  const changed = await second.textContent();
  await page.reload();
  await expect(second).toHaveText(changed!);

  // The letter in the key is that of the right option on the paper.
  const { topics } = await bankOf(page);
  const items = bankItems(topics).map(({ item }) => item);
  const first = page.locator('.printed-item').first();
  const id = await first.locator('[data-swap]').getAttribute('data-swap');
  const item = items.find((each) => each.id === id)!;
  const right = item.type === 'single' ? item.options.find(({ correct }) => correct)!.text : '';
  const key = await page.locator('.key-table tbody tr').first().locator('td').first().textContent();
  await expect(first.locator('.options li').filter({ hasText: `${key!}. ${right}` })).toHaveCount(1);

  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFile(await download.path());
  };
  const { value: text } = await mammoth.extractRawText({ buffer: await save('文档（.docx）') });
  expect(text).toContain('一季度<测验>　答案');
  expect(text).toContain(right);
  expect((await save('表格（.xlsx）')).subarray(0, 2).toString()).toBe('PK');
  expect((await save('GIFT')).toString()).toContain(`::${id!}::`);
  const xml = (await save('Moodle XML')).toString();
  const types = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'application/xml');
    return [...parsed.querySelectorAll('parsererror, question')].map((each) => each.getAttribute('type'));
  }, xml);
  expect(types).not.toContain(null);
  expect(types.filter((each) => each === 'multichoice').length).toBeGreaterThanOrEqual(5);
  expect(types).toContain('description');

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper-form')).toBeHidden();
  await expect(page.getByRole('button', { name: '换一题：第2题' })).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThanOrEqual(3);
  await page.evaluate(() => (document.querySelector<HTMLElement>('[data-paper]')!.dataset['print'] = 'sheet'));
  await expect(page.locator('.sheet-part')).toBeVisible();
  await expect(page.locator('.key-part')).toBeHidden();
});
