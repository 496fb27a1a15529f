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
  for (const shown of ['经办人：', '审核人：', '内容最后核对', '现行有效，2022年5月1日起施行', '建议以2026-06-18为准'])
    await expect(page.getByText(shown).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

test('不能一并送的：各打一张，各复制、各下载，别的诉求那张看不出有检举；网址要当心', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const rest = '3.stage=new&3.kind=suggestion&3.office-owner=lower';
  await open(
    page,
    `${OFFICE}&matter=noise&office-owner=lower&2.stage=new&2.kind=accusation&2.accused=discipline&${rest}`,
  );
  // On the screen all is together, and said to be apart.
  await expect(page.locator('.sheet')).toHaveCount(2);
  await expect(page.locator('.apart').first()).toContainText('检举');
  await expect(page.getByText('网址里有全部诉求的回答')).toBeVisible();
  await expect(page.getByRole('button', { name: '复制', exact: true })).toHaveCount(0);
  const HINTS = /检举、控告的材料|分开送|诉求三|纪检监察机关/;

  await page.getByRole('button', { name: '复制诉求一、诉求三' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toMatch(HINTS);
  await page.getByRole('button', { name: '复制诉求二' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('转送纪检监察机关');
  expect(copied).not.toContain('噪声');

  const files: string[] = [];
  for (const name of ['下载诉求一、诉求三 .docx', '下载诉求二 .docx']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    files.push(download.suggestedFilename());
    const zip = await JSZip.loadAsync(await readFile(await download.path()));
    const xml = await zip.file('word/document.xml')!.async('string');
    expect(HINTS.test(xml)).toBe(name.includes('二'));
    expect(xml.match(/经办人/g)).toHaveLength(1);
  }
  expect(new Set(files).size).toBe(2);
  expect(files.join()).not.toContain('诉求');

  await page.emulateMedia({ media: 'print' });
  const sheets = await page
    .locator('.sheet')
    .evaluateAll((all) =>
      all.map((each) => ({ words: (each as HTMLElement).innerText, before: getComputedStyle(each).breakBefore })),
    );
  expect(sheets.map(({ before }) => before)).toEqual(['auto', 'page']);
  expect(sheets[0]!.words).toContain('噪声扰民');
  expect(sheets[0]!.words).not.toMatch(HINTS);
  expect(sheets[1]!.words).not.toContain('噪声');
  for (const { words } of sheets)
    for (const each of ['办理建议单', '经办人', '信访知库分流助手']) expect(words).toContain(each);
  // Nothing else of the helper is on the paper.
  const words = async (selector: string) => (await page.locator(selector).allInnerTexts()).join('').replace(/\s/g, '');
  expect(await words('[data-route]')).toBe(await words('.sheet'));
  // Browsers print the address at the foot of every page.
  const before = page.url();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(page.url()).not.toContain('#');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(page.url()).toBe(before);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => (window.print = () => (document.title = location.href)));
  await page.getByRole('button', { name: '打印办理建议单' }).click();
  await expect(page).toHaveTitle(/route\/$/);
  expect(page.url()).toBe(before);
});

test('打印的说明之间有分号，末尾没有', async ({ page }) => {
  await open(page, `${RESULT}&on.triage=2026-06-03`);
  await page.emulateMedia({ media: 'print' });
  const after = await page
    .locator('.part.periods li')
    .evaluateAll((items) =>
      items.map((item) => [...item.querySelectorAll('.note')].map((note) => getComputedStyle(note, '::after').content)),
    );
  const dated = after.find((notes) => notes.length > 2)!;
  expect(dated.slice(1, -1).every((content) => content === '"；"')).toBe(true);
  expect(after.flatMap((notes) => notes.slice(-1))).not.toContain('"；"');
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
