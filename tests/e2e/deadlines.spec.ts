import { expect, test, type Page } from '@playwright/test';

const result = (page: Page) => page.locator('[data-result]');
const open = (page: Page, fragment = '') => page.goto(`/deadlines/${fragment && `#${fragment}`}`);

test('一个期限：选好、填上，写明算法、两种日期和依据', async ({ page }) => {
  await open(page);
  await page.getByLabel('哪个期限').selectOption('triage');
  await page.locator('[data-form="single"] input[name="start"]').fill('2026-06-03');
  // 6月3日 itself is not counted: day 15 is 6月18日, a Thursday, and no holiday.
  await expect(result(page).locator('.due')).toContainText('2026-06-18');
  await expect(result(page)).toContainText('第15日为6月18日');
  await expect(result(page).getByRole('link')).toHaveAttribute('href', '/provisions/2022/22/#p1');
  await expect(page).toHaveURL(/#mode=single&rule=triage&start=2026-06-03$/);
});

test('工作日避开春节，分享的网址打开就是同样的结果', async ({ page }) => {
  // 2026-02-12 is a Thursday; the holiday is 15–23 February, and Saturday 14 and Saturday 28 are working days:
  // 13, 14, 24, 25, 26 February.
  await open(page, 'mode=single&rule=objection&start=2026-02-12');
  await expect(result(page).locator('.due')).toContainText('2026-02-26');
  await page.reload();
  await expect(result(page).locator('.due')).toContainText('2026-02-26');
});

test('后退回到上一次填的内容；清空之后也能回来', async ({ page }) => {
  await open(page, 'mode=single&rule=handling&start=2026-01-05');
  const first = await result(page).locator('.due').textContent();
  await page.locator('[data-form="single"] input[name="start"]').fill('2026-01-06');
  await expect(result(page).locator('.due')).not.toHaveText(first!);
  await page.goBack();
  await expect(result(page).locator('.due')).toHaveText(first!);
  await page.getByRole('button', { name: '清空重填' }).click();
  await expect(result(page).locator('.due')).toHaveCount(0);
  await page.goBack();
  await expect(result(page).locator('.due')).toHaveText(first!);
});

test('日历没有覆盖的年份有警告，不给顺延日期', async ({ page }) => {
  await open(page, 'mode=single&rule=handling&start=2040-01-05');
  await expect(result(page)).toContainText('日历没有覆盖');
  await expect(result(page).locator('.warnings')).toContainText('2040');
});

test('旧条例时期的日期给出旧条例的结果', async ({ page }) => {
  await open(page, 'mode=single&rule=handling&start=2021-03-01');
  await expect(result(page)).toContainText('按当时的旧条例');
});

test('整个过程：超期的指出来，图和表一致，能下载日历', async ({ page }) => {
  await open(page, 'mode=case&asOf=2026-06-30&received=2026-03-02&transferred=2026-03-10&accepted=2026-03-16');
  await expect(result(page)).toContainText('1 项超期');
  // Nobody had to object: that time going by is not lateness.
  await expect(result(page).locator('tr.late')).toHaveCount(1);
  const bars = result(page).locator('svg .bar');
  await expect(bars.first()).toBeVisible();
  await expect(result(page).locator('tbody tr.late')).toHaveCount(await result(page).locator('svg .bar.late').count());
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /日历/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
});

test('打印的过程表带着算法和依据，不带全部期限', async ({ page }) => {
  await open(page, 'mode=case&asOf=2026-06-30&received=2026-03-02&transferred=2026-03-10&accepted=2026-03-16');
  await page.setViewportSize({ width: 640, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const basis = result(page).locator('td[data-label="依据和算法"]').first();
  await expect(basis).toBeVisible();
  const box = await basis.boundingBox();
  expect(box!.x + box!.width).toBeLessThanOrEqual(640);
  await expect(page.locator('.all-periods')).toBeHidden();
});

test('其他机关直接收到的，期限落在它身上；提了异议就不再算没有告知', async ({ page }) => {
  await open(page, 'mode=case&asOf=2026-07-01&received=2026-06-03&direct=yes');
  await expect(result(page).locator('tr.late').getByRole('link')).toHaveAttribute('href', '/provisions/2022/23/#p2');
  await page.evaluate(
    () => (location.hash = '#mode=case&received=2026-01-05&transferred=2026-01-12&objected=2026-01-14&asOf=2026-03-01'),
  );
  await expect(result(page)).toContainText('没有超期的');
});

test('乱填的网址：认不出的说出来，错的次序说出来，什么都不崩', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, 'mode=single&rule=nonsense&start=2026-02-30&colour=red');
  await expect(page.locator('[data-unknown]')).toContainText('colour');
  await expect(page.locator('[data-unknown]')).toContainText('2026-02-30');
  await page.evaluate(() => (location.hash = '#mode=case&accepted=2026-03-01&answered=2026-02-01'));
  await expect(result(page).getByRole('alert')).toContainText('早于');
  expect(errors).toEqual([]);
});

test('只用键盘能算出结果；什么都不离开页面', async ({ page, baseURL }) => {
  await open(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('哪个期限').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('06032026');
  await expect(result(page)).not.toBeEmpty();
  await page.getByRole('button', { name: '算整个办理过程' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-form="case"]')).toBeVisible();
  expect(requests.filter((address) => !address.startsWith(baseURL!))).toEqual([]);
});
