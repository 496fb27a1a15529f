import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

const NOTICE = '/documents/receipt-notice/';
const OPINION = '/documents/handling-opinion/';
const paper = (page: Page) => page.locator('[data-paper] .paper');

/** The words of a .docx that a button saves, without what lays them out. */
async function saved(page: Page, button: RegExp): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const files = unzipSync(new Uint8Array(await readFile((await download.path())!)));
  const text = strFromU8(files['word/document.xml']!).replace(/<[^>]*>/g, '');
  return { name: download.suggestedFilename(), text };
}

test('只用键盘填写：预览跟着变，缺的列出来，期限算出来，清单打勾', async ({ page }) => {
  await page.goto(NOTICE);
  await expect(paper(page)).toContainText('张某');
  await page.getByLabel('信访人姓名（名称）').focus();
  await page.keyboard.type('赵某');
  await expect(paper(page)).toContainText('赵某：');
  await expect(paper(page)).not.toContainText('张某');
  await page.getByLabel('受理的日期').focus();
  await page.keyboard.type('11092026');
  // Asked for only on the petition way, and not before it is chosen.
  await expect(page.locator('.field.due')).toBeHidden();
  await page.getByLabel('信访程序', { exact: true }).focus();
  await page.keyboard.press('Space');
  // 9 November + 60 days: 21 in November, 31 in December, 8 in January.
  await expect(page.locator('.field.due')).toContainText('2027年1月8日（不顺延');
  await expect(page.locator('.field.due')).toContainText('遇休息日顺延');
  await expect(paper(page)).toContainText('到2027年1月8日止');
  await expect(page.locator('[data-item="period"]')).toHaveAttribute('data-is', 'done');
  await expect(page.locator('[data-item="receipt"]')).toHaveAttribute('data-is', 'open');
  const missing = page.getByRole('button', { name: '收到的日期' });
  await missing.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('收到的日期')).toBeFocused();
  await page.getByLabel('收到的日期').fill('2026-11-09');
  await expect(missing).toHaveCount(0);
});

test('选了不同的情形，问的和印的都不同；写错的说出来，留着空', async ({ page }) => {
  await page.goto(OPINION);
  await page.getByLabel('不予支持', { exact: true }).check();
  await expect(page.getByLabel('由谁执行')).toBeHidden();
  await expect(page.getByLabel('不予支持的缘由')).toBeVisible();
  await expect(paper(page)).toContainText('不予支持');
  await page.getByLabel('文号的序号').fill('七');
  await expect(page.getByRole('alert').filter({ hasText: '写成数字' })).toBeVisible();
  await expect(paper(page)).toContainText('〕＿＿号');
});

test('下载填好的、范本和空白的 .docx，复制文字', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(OPINION);
  const model = await saved(page, /下载范本/);
  expect(model.name).toBe('信访处理意见书-范本.docx');
  expect(model.text).toContain('请求发放被占用的2亩承包地的补偿款。');
  await page.getByLabel('投诉请求').fill('第一项请求。\n第二项<b>请求</b>。');
  await expect(paper(page)).toContainText('2.第二项<b>请求</b>。');
  const mine = await saved(page, /下载我填的/);
  expect(mine.name).toMatch(/^信访处理意见书-\d{4}-\d{2}-\d{2}\.docx$/);
  expect(mine.text).toContain('1.第一项请求。2.第二项&lt;b&gt;请求&lt;/b&gt;。');
  const blank = await saved(page, /下载空白的/);
  expect(blank.text).toContain('以下用于：处理意见为“不予支持”');
  expect(blank.text).not.toContain('第一项请求');
  await page.getByRole('button', { name: '复制文字' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('一、投诉请求\n1.第一项请求。\n2.第二项<b>请求</b>。\n二、事实和理由');
});

test('清空先问，可以撤销；填过的，离开以前提醒', async ({ page }) => {
  await page.goto(OPINION);
  await page.getByLabel('复查机关').fill('某县人民政府');
  await page.getByRole('button', { name: '清空' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '不，留着' }).click();
  await expect(page.getByLabel('复查机关')).toHaveValue('某县人民政府');
  await page.getByRole('button', { name: '清空' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清空' }).click();
  await expect(page.getByLabel('复查机关')).toHaveValue('');
  await page.getByRole('button', { name: /撤销/ }).click();
  await expect(page.getByLabel('复查机关')).toHaveValue('某县人民政府');
  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

test('填写时没有请求，也不保存；载入以后断网照样能用', async ({ page, context }) => {
  await page.goto(NOTICE, { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await context.setOffline(true);
  await page.getByLabel('反映的事项').fill('只在本机的话');
  await page.getByLabel('受理的日期').fill('2026-11-09');
  await expect(paper(page)).toContainText('只在本机的话');
  expect(requests).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  expect(kept).not.toContain('只在本机的话');
  expect(page.url()).toMatch(/receipt-notice\/$/);
  expect(await page.evaluate(() => indexedDB.databases().then((list) => list.length))).toBe(0);
});

test('打印只有文书：没有底色、表单和说明', async ({ page }) => {
  await page.goto(OPINION);
  await page.getByLabel('复查机关').fill('某县人民政府');
  await page.evaluate(() => document.body.classList.add('print-paper'));
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.fill-form', '#required', '#mistakes', '.breadcrumbs', '[data-paper-tools]', '.site-footer'])
    await expect(page.locator(hidden), hidden).toBeHidden();
  await expect(paper(page)).toBeVisible();
  const filled = page.locator('.paper-filled').first();
  expect(await filled.evaluate((span) => getComputedStyle(span).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
});

test('没有脚本也有填好例子的范本', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(OPINION);
  await expect(paper(page)).toContainText('某县自然资源局');
  await expect(page.locator('.fill-form')).toBeHidden();
  await context.close();
});

test('360 px 宽不横向滚动；填写以后各种样式都没有无障碍问题', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(NOTICE);
  await page.getByLabel('文号的序号').fill('七');
  await page.getByLabel('受理的日期').fill('2026-11-09');
  await page.getByLabel('信访程序', { exact: true }).check();
  for (const mode of [{ theme: 'light' }, { theme: 'dark' }, { theme: 'light', size: 'large' }]) {
    await page.evaluate((set) => Object.assign(document.documentElement.dataset, set), mode);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, JSON.stringify(mode)).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.target.join(' ')}`)).toEqual([]);
  }
});

test('流程页、分流结果和条文页都通到文书', async ({ page }) => {
  await page.goto('/procedures/extension/');
  await page.locator('.outline').getByRole('link', { name: '延期办理告知书' }).click();
  await expect(page).toHaveURL(/\/documents\/extension-notice\/$/);
  await expect(page.getByRole('link', { name: /^第\d+步$/ }).first()).toBeVisible();
  await page.goto(
    '/route/#asker=petition-office&circumstances=none&stage=new&matter=migrant-worker-wages&office-owner=same-level',
  );
  await expect(page.locator('.part.documents').getByRole('link', { name: '转送函' })).toHaveAttribute(
    'href',
    '/documents/transfer-letter/',
  );
  await page.goto('/provisions/2022/34/');
  await expect(page.getByRole('link', { name: '延期办理告知书' })).toHaveAttribute(
    'href',
    '/documents/extension-notice/',
  );
});
