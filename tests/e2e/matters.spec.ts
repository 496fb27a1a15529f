import { expect, test, type Page } from '@playwright/test';

const field = (page: Page) => page.getByRole('searchbox', { name: '按群众的说法找' });
const status = (page: Page) => page.locator('[data-status]');
const found = (page: Page) => page.locator('[data-found] li');
const all = (page: Page) => page.locator('[data-all]');

test('全部事项按领域列出，写明由谁承办和归哪一类', async ({ page }) => {
  await page.goto('/matters/');
  await expect(all(page).locator('[data-matter]')).toHaveCount(75);
  await expect(status(page)).toHaveText('共 75 项');
  const row = all(page).locator('[data-matter="migrant-worker-wages"]');
  await expect(row).toContainText('人力资源社会保障局');
  await expect(row).toContainText('申诉求决第5项');
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('拖欠农民工工资');
});

test('输入一句话就提出事项，标出找到的词；清除以后又是全部', async ({ page }) => {
  await page.goto('/matters/');
  await field(page).fill('我在工地干完活老板一直没结账，快过年了');
  await expect(found(page).first()).toContainText('拖欠农民工工资');
  await expect(found(page).first().locator('mark')).toContainText(['工地干完活', '没结账']);
  await expect(status(page)).toHaveText(/^共 \d 项相近/);
  await expect(all(page)).toBeHidden();
  await field(page).fill('nmggz');
  await expect(found(page).first().locator('mark').first()).toHaveText('农民工工资');
  await page.getByRole('button', { name: '清除' }).click();
  await expect(found(page)).toHaveCount(0);
  await expect(all(page)).toBeVisible();
  await expect(status(page)).toHaveText('共 75 项');
  await expect(field(page)).toBeFocused();
});

test('找不到的说出来，全部事项随时能回来', async ({ page }) => {
  await page.goto('/matters/');
  await field(page).fill('今天天气');
  await expect(status(page)).toContainText('没有相近的事项');
  await expect(found(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(all(page)).toBeVisible();
});

test('只用键盘：输入，箭头走到结果，回车打开', async ({ page }) => {
  await page.goto('/matters/');
  await field(page).focus();
  await page.keyboard.type('工资');
  await expect(found(page).nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(found(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await field(page).fill('广场舞太吵');
  await expect(found(page).first()).toContainText('噪声扰民');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/matters\/noise\/$/);
});

test('打字时什么都不离开页面，地址和浏览器存储里也没有', async ({ page }) => {
  await page.goto('/matters/');
  await Promise.all([page.waitForResponse(/search-data\/matters\.json$/), field(page).focus()]);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.keyboard.type('低保被取消');
  await expect(found(page).first()).toContainText('最低生活保障');
  expect(requests).toEqual([]);
  expect(new URL(page.url()).hash + new URL(page.url()).search).toBe('');
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toContain('低保');
});

test('筛选用的文件没有载入时说出来，再点一次会重试', async ({ page }) => {
  await page.route(/search-data\/matters\.json$/, (route) => route.abort());
  await page.goto('/matters/');
  await field(page).fill('低保被取消');
  await expect(status(page)).toContainText('没有载入');
  await expect(all(page)).toBeVisible();
  await page.unroute(/search-data\/matters\.json$/);
  await field(page).click();
  await expect(found(page).first()).toContainText('最低生活保障');
});

test('没有脚本时列表照样在', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('/matters/');
  await expect(all(page).locator('[data-matter]')).toHaveCount(75);
  await expect(field(page)).toBeHidden();
  await context.close();
});

test('事项页：类别、承办、途径、期限、依据、核对情况都在，能带着事项去分流', async ({ page }) => {
  await page.goto('/matters/admin-penalty/');
  const main = page.locator('main');
  await expect(main.locator('.facts')).toContainText('申诉求决类');
  await expect(main.locator('.facts').getByRole('link', { name: '《信访工作条例》第三十一条第四项' })).toHaveAttribute(
    'href',
    '/provisions/2022/31/#p1-i4',
  );
  await expect(main.locator('.ways li')).toHaveText([/^行政复议/, /^诉讼/]);
  // 行政复议法 20-1: 60 days; 30-1: five working days.
  const limits = main.locator('.limits tbody tr');
  await expect(limits.filter({ hasText: '第二十条第一款' })).toContainText('60日');
  await expect(limits.filter({ hasText: '第三十条第一款' })).toContainText('5个工作日');
  await expect(main.locator('.caution')).toContainText('最容易错');
  await expect(main.getByText('上面写出的依据和期限，都在法条原文里核对过')).toBeVisible();
  await expect(main.getByRole('link', { name: '用这个事项分流' })).toHaveAttribute(
    'href',
    '/route/#matter=admin-penalty',
  );
});

test('走信访程序的事项带着条例自己的期限；没有核到原文的说清楚', async ({ page }) => {
  await page.goto('/matters/farm-subsidy/');
  const limits = page.locator('.limits tbody tr');
  await expect(limits.filter({ hasText: '第三十四条' }).first()).toContainText('60日');
  await expect(limits.filter({ hasText: '第三十六条' })).toHaveCount(2);
  await page.goto('/matters/noise/');
  await expect(page.locator('main')).toContainText('没有全部核到原文');
  await expect(page.locator('main')).toContainText('以下法律没有核到原文，只列法名');
  await expect(page.locator('.limits')).not.toContainText('第三十四条');
});

test('条文页列出引用它的事项，多的收起来', async ({ page }) => {
  await page.goto('/provisions/2022/31/');
  const group = page.locator('.backlinks details').filter({ hasText: /^\s*事项/ });
  await expect(group).not.toHaveAttribute('open', '');
  await group.locator('summary').click();
  await group.getByRole('link', { name: '最低生活保障' }).click();
  await expect(page).toHaveURL(/\/matters\/low-income\/$/);
});

test('打印事项页：没有按钮和导航，有来源和核对日期，表格不超出纸', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto('/matters/admin-penalty/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: '用这个事项分流' })).toBeHidden();
  await expect(page.locator('.sidebar')).toBeHidden();
  await expect(page.locator('.print-source')).toContainText(
    /事项：不服行政处罚、行政强制 内容最后核对 \d{4}-\d{2}-\d{2}/,
  );
  const box = await page.locator('.limits').boundingBox();
  expect(box!.x + box!.width).toBeLessThanOrEqual(640);
  await page.goto('/matters/');
  await expect(field(page)).toBeHidden();
  await expect(all(page).locator('[data-matter]').last()).toBeVisible();
});
