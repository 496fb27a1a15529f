import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import JSZip from 'jszip';

const OFFICE = 'asker=petition-office&circumstances=none&stage=new';
const RESULT = `${OFFICE}&kind=suggestion&office-owner=lower`;
const TWO = `${OFFICE}&kind=accusation&accused=discipline&2.stage=new&2.matter=noise&2.office-owner=lower`;

const open = (page: Page, fragment = '') => page.goto(`/route/${fragment && `#${fragment}`}`);

test('复制的文字和 .docx 说的一样', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${RESULT}&on.triage=2026-06-03`);
  await page.getByRole('button', { name: '复制', exact: true }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const words of ['办理建议单', '转送下级有权处理机关', '建议以2026-06-18为准', '经办人'])
    expect(copied).toContain(words);
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 .docx' }).click(),
  ]);
  expect(scripts.some((address) => address.includes('docx'))).toBe(true);
  expect(download.suggestedFilename()).toMatch(/^办理建议单-\d{4}-\d{2}-\d{2}\.docx$/);
  const zip = await JSZip.loadAsync(await readFile(await download.path()));
  const xml = await zip.file('word/document.xml')!.async('string');
  for (const words of ['转送下级有权处理机关', '建议以2026-06-18为准', '审核人', '仿宋']) expect(xml).toContain(words);
  // A4 with margins of 37, 35, 28 and 26 mm, in twentieths of a point.
  expect(xml).toMatch(/w:pgSz w:w="1190\d" w:h="1683\d"/);
  expect(xml).toMatch(/w:pgMar w:top="209\d" w:right="147\d" w:bottom="198\d" w:left="158\d"/);
});

test('打印的办理建议单没有按钮和输入框，有签名的地方和来源，放得进 A4', async ({ page }) => {
  await open(page, `${TWO}&on.triage=2026-06-03`);
  await expect(page.locator('.route-chart .node.on').first()).toBeVisible();
  await page.setViewportSize({ width: 640, height: 900 });
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['button', 'input', 'h1', '.checklist', '.route-chart', '.site-header'])
    for (const each of await page.locator(hidden).all()) await expect(each).toBeHidden();
  for (const shown of ['经办人：', '审核人：', '内容最后核对', '分开送', '建议以2026-06-18为准'])
    await expect(page.getByText(shown).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

test('没有结果时打印的是分流清单；没有脚本也读得到', async ({ page, browser }) => {
  await open(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#q-kind')).toBeVisible();
  await expect(page.locator('.question')).toBeHidden();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(page.url());
  expect(await plain.content()).toContain('照下面的分流清单走');
  await plain.locator('summary').click();
  await expect(plain.locator('#q-kind')).toBeVisible();
  await expect(plain.locator('#r-transfer-lower')).toBeVisible();
  await context.close();
});
