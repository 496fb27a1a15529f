import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

const ANNUAL = '/reports/annual-report/';
const box = (page: Page) => page.getByRole('checkbox', { name: '显示批注' });
const notes = (page: Page) => page.locator('.note');

/** The gaps of a template are spaces that do not break. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

/** The words of a .docx that a button of the page saves. */
async function saved(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  const xml = strFromU8(files['word/document.xml']!);
  return { file: download.suggestedFilename(), text: plain(xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')) };
}

test('范文目录列出每种体裁，通向机制和误区', async ({ page }) => {
  await page.goto('/reports/');
  await expect(page.locator('.report-list li').first()).toContainText('写，给');
  await page.getByRole('link', { name: '信访情况年度报告' }).click();
  await expect(page).toHaveURL(ANNUAL);
  await page.goto('/reports/');
  await page.getByRole('link', { name: /个误区$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('误区');
});

test('批注挨着所批的段落，可以只看正文，也可以只用键盘', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(ANNUAL);
  const passage = page.locator('.passage').filter({ hasText: '按内容分' });
  const [text, note] = [await passage.locator('.model').boundingBox(), await passage.locator('.note').boundingBox()];
  expect(note!.x).toBeGreaterThan(text!.x + text!.width);
  expect(Math.abs(note!.y - text!.y)).toBeLessThan(40);
  await expect(passage.locator('.note')).toContainText('常见毛病');
  await box(page).focus();
  await page.keyboard.press('Space');
  await expect(notes(page).first()).toBeHidden();
  await expect(page.locator('.note-mark').first()).toBeHidden();
  await expect(page.getByText('全年共登记信访事项1397件')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(notes(page).last()).toBeVisible();
});

test('结构表里的每一部分都通到它的批注', async ({ page }) => {
  await page.goto(ANNUAL);
  const row = page.locator('.structure tbody tr').filter({ hasText: '三项建议和采纳' });
  await expect(row.getByRole('link', { name: '第四十一条第一款第三项' })).toHaveAttribute(
    'href',
    '/provisions/2022/41/#p1-i3',
  );
  await row.getByRole('link', { name: /看批注/ }).click();
  await expect(page.locator('.note:target')).toContainText('三项建议');
  await expect(page.locator('.note:target')).toBeInViewport();
});

test('图、表、正文是同一组数', async ({ page }) => {
  await page.goto(ANNUAL);
  const chart = page.getByRole('img', { name: /两年里各渠道的件数/ });
  const table = page.getByRole('table', { name: '各渠道登记的信访事项' });
  const cells = await table.locator('tbody tr:not(:last-child) td').allTextContents();
  const shown = await chart.locator('.value').allTextContents();
  expect(shown.map((text) => text.trim())).toEqual(cells.filter((text) => /^\d+$/.test(text)));
  const [last] = await table.locator('tbody tr:last-child td:nth-child(3)').allTextContents();
  await expect(page.locator('.model-text').filter({ hasText: '全年共登记' })).toContainText(`${last}件`);
  const heights = await chart
    .locator('rect[height]:not(pattern rect)')
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))));
  expect(heights[5]! / heights[4]!).toBeCloseTo(641 / 598, 1);
});

test('打印时批注编号排在段落下面，按钮和导航不印', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto(ANNUAL);
  await page.emulateMedia({ media: 'print' });
  const passage = page.locator('.passage').filter({ hasText: '按内容分' });
  const [text, note] = [await passage.locator('.model').boundingBox(), await passage.locator('.note').boundingBox()];
  expect(note!.y).toBeGreaterThanOrEqual(text!.y + text!.height);
  await expect(passage.locator('.note-head b')).toHaveText(await passage.locator('.note-mark').innerText());
  await expect(box(page)).toBeHidden();
  await expect(page.getByRole('button', { name: '下载范文 .docx' })).toBeHidden();
  await expect(page.locator('.print-source')).toContainText('范文：信访情况年度报告');
});

test('下载范文和模板：模板里没有虚构的名称和数字', async ({ page }) => {
  await page.goto(ANNUAL);
  const model = await saved(page, '下载范文 .docx');
  expect(model.file).toBe('信访情况年度报告（范文）.docx');
  expect(model.text).toContain('全年共登记信访事项1397件，比上年下降4.4%');
  expect(model.text).toContain('一、信访事项的数据');
  const template = await saved(page, '下载空白模板 .docx');
  expect(template.text).toContain('全年共登记信访事项［    ］件，比上年［上升或者下降］［    ］%');
  expect(template.text).toContain('［地区名称］［    ］年信访情况年度报告');
  expect(template.text).not.toMatch(/1397|某县/);
  await expect(page.locator('[data-status]')).toContainText('已经生成');
});

test('复制模板文字', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ANNUAL);
  await page.getByRole('button', { name: '复制模板文字' }).click();
  await expect(page.locator('.toast')).toContainText('已复制');
  const text = plain(await page.evaluate(() => navigator.clipboard.readText()));
  expect(text.split('\n')[0]).toBe('［地区名称］［    ］年信访情况年度报告');
  expect(text).toContain('来信［    ］件');
});

test('内容没有取到时说出来，再点一次会重试', async ({ page }) => {
  await page.goto(ANNUAL);
  await page.route(/report-data\//, (route) => route.abort());
  await page.getByRole('button', { name: '下载范文 .docx' }).click();
  await expect(page.locator('[data-status]')).toContainText('没有取到');
  await page.unroute(/report-data\//);
  expect((await saved(page, '下载范文 .docx')).text).toContain('1397件');
});

test('没有脚本时范文、批注和开关照样在', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(ANNUAL);
  await expect(notes(page).first()).toBeVisible();
  await box(page).uncheck();
  await expect(notes(page).first()).toBeHidden();
  await expect(page.getByRole('button', { name: '下载范文 .docx' })).toBeHidden();
  await context.close();
});

test('360 px 宽、大字时不横向超出，批注在段落下面', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.addInitScript(() => localStorage.setItem('xinfang-size', 'large'));
  for (const path of [
    ANNUAL,
    '/reports/',
    '/mechanisms/',
    '/mechanisms/leader-visits/',
    '/mechanisms/misconceptions/',
  ]) {
    await page.goto(path);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, path).toBe(0);
  }
  await page.goto(ANNUAL);
  const passage = page.locator('.passage').filter({ hasText: '按内容分' });
  const [text, note] = [await passage.locator('.model').boundingBox(), await passage.locator('.note').boundingBox()];
  expect(note!.y).toBeGreaterThan(text!.y);
  expect(note!.width).toBeGreaterThan(240);
});

test('机制页：评价、依据、指标都在；条文页和流程页列出它', async ({ page }) => {
  await page.goto('/mechanisms/leader-visits/');
  await expect(page.locator('.verdict').first()).toContainText('提倡');
  await expect(page.locator('.verdict').first().getByRole('link', { name: '第十八条第二款' })).toBeVisible();
  await expect(page.locator('.structure tbody tr').first()).toContainText('接访兑现率');
  await page.getByRole('link', { name: '走访接待' }).click();
  await page.getByRole('link', { name: '领导干部接访、阅信、下访、包案' }).click();
  await expect(page).toHaveURL('/mechanisms/leader-visits/');
  await page.goto('/provisions/2022/41/');
  const group = page.locator('.backlinks details').filter({ hasText: /^\s*范文/ });
  await expect(group.locator('a[href="/reports/annual-report/"]')).toBeAttached();
});

test('机制的开放数据与页面一致，括号都填了', async ({ request }) => {
  const text = await (await request.get('/data/mechanisms.json')).text();
  const { mechanisms, verdicts } = JSON.parse(text) as {
    mechanisms: { id: string; path: string; verdict: string }[];
    verdicts: Record<string, string>;
  };
  for (const { verdict } of mechanisms) expect(verdicts).toHaveProperty(verdict);
  expect((await request.get(`/${mechanisms[0]!.path}`)).ok()).toBe(true);
  expect(text).not.toMatch(/\{[a-z-]+\}/);
});
