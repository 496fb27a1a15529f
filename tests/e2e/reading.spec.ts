import { expect, test } from '@playwright/test';
import { builtAddresses } from '../support/pages.ts';

test('首页接待三种人，每个入口都能打开', async ({ page }) => {
  await page.goto('/');
  const doors = page.locator('.doors section');
  await expect(doors).toHaveCount(3);
  const addresses = await doors
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  for (const address of new Set(addresses)) expect((await page.goto(address))?.status(), address).toBe(200);
});

test('101 条都有页面：现行 50 条，旧条例 51 条', () => {
  const numbers = (law: string) =>
    builtAddresses()
      .map((path) => new RegExp(`^/provisions/${law}/(\\d+)/$`).exec(path)?.[1])
      .filter((number) => number !== undefined)
      .map(Number)
      .sort((a, b) => a - b);
  expect(numbers('2022')).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
  expect(numbers('2005')).toEqual(Array.from({ length: 51 }, (_, at) => at + 1));
});

test('每一页旧条文都标明是历史文本', async ({ page }) => {
  for (const path of builtAddresses().filter((address) => address.startsWith('/provisions/2005/'))) {
    await page.goto(path);
    await expect(page.locator('.status'), path).toContainText('历史文本');
  }
});

test('旧条文能跳到取代它的条文', async ({ page }) => {
  await page.goto('/provisions/2005/33/');
  await page.locator('.status').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/provisions\/2022\/34\/$/);
});

test('每一款有固定链接，能复制引用，普通 http 下也能', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/provisions/2022/22/#p1-i3');
  await expect(page.locator('#p1-i3')).toBeInViewport();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.locator('#p2').getByRole('button', { name: '复制引用' }).click();
  expect(await copied()).toBe('《信访工作条例》第二十二条第二款');
  await page.locator('#p1-i3').getByRole('button').click();
  expect(await copied()).toBe('《信访工作条例》第二十二条第一款第三项');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
  await page.locator('#p1-i1').getByRole('button').click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toContainText('第二十二条第一款第一项');
  await page.goto('/provisions/2022/34/');
  await page.locator('#p1').getByRole('button').click();
  expect(await copied()).toBe('《信访工作条例》第三十四条');
});

test('引用和术语的卡片：悬停、键盘聚焦出现，Esc 收起', async ({ page }) => {
  await page.goto('/provisions/2022/34/');
  const cite = page.locator('.prose .cite').first();
  await cite.hover();
  await expect(page.getByRole('tooltip')).toContainText('《信访工作条例》第三十一条');
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await page.locator('.prose .term').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tooltip')).toContainText('术语');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});

test('触屏上第一次点出卡片，第二次打开', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await page.goto('/provisions/2022/34/');
  const cite = page.locator('.prose .cite').first();
  await cite.tap();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await expect(page).toHaveURL(/\/34\/$/);
  await cite.tap();
  await expect(page).toHaveURL(/\/31\/#p1-i6$/);
  await context.close();
});

test('只用键盘：跳到正文，翻到下一条', async ({ page }) => {
  await page.goto('/provisions/2022/34/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.getByRole('navigation', { name: '上一条和下一条' }).getByRole('link').last().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('第三十五条');
});

test('深色和大字记得住；存储被禁时页面照常', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '深色' }).click();
  await page.getByRole('button', { name: '大字' }).click();
  await page.goto('/about/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: '大字' })).toHaveAttribute('aria-pressed', 'true');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    }),
  );
  await page.reload();
  await page.getByRole('button', { name: '深色' }).click();
  expect(errors).toEqual([]);
});

test('不运行脚本也能读', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/provisions/2022/34/');
  await expect(page.locator('#digest')).toBeVisible();
  await page.goto('/search/');
  await expect(page.locator('[data-search-page]').getByRole('link').first()).toBeVisible();
  await context.close();
});

test('不向别处发请求，也不报错', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  for (const path of [
    '/',
    '/provisions/2022/22/',
    '/provisions/compare/23/',
    '/glossary/',
    '/laws/',
    '/search/?q=60',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});

test('打印：导航和按钮不印，注明来源和核对日期', async ({ page }) => {
  await page.goto('/provisions/2022/34/');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.site-header', '.sidebar', '.pager', '.copy >> nth=0'])
    await expect(page.locator(hidden)).toBeHidden();
  await expect(page.locator('.print-source')).toContainText('最后核对');
  await expect(page.locator('#digest')).toBeVisible();
});

test('放大到 200% 时不用横向滚动', async ({ page }) => {
  // Zoom of 200 % on a 1280 px screen leaves 640 CSS pixels.
  await page.setViewportSize({ width: 640, height: 480 });
  for (const path of ['/', '/provisions/2022/22/', '/provisions/compare/', '/provisions/compare/23/', '/glossary/']) {
    await page.goto(path);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      path,
    ).toBe(0);
  }
});

test('错误网址给出出路', async ({ page }) => {
  const answer = await page.goto('/provisions/2022/99/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link', { name: '首页' })).toBeVisible();
});

test('开放数据符合自己的模式，写明不是原文', async ({ request }) => {
  const data = (await (await request.get('/data/provisions.json')).json()) as {
    note: string;
    provisions: { id: string; digest: unknown[] }[];
  };
  const schema = (await (await request.get('/data/provisions.schema.json')).json()) as {
    properties: Record<string, unknown>;
  };
  expect(data.provisions).toHaveLength(101);
  expect(data.provisions.every(({ digest }) => digest.length > 0)).toBe(true);
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(data).sort());
  expect(data.note).toContain('不是条文原文');
});

test('选中条文复制，不会带上链接和按钮的字', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/provisions/2022/22/');
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.items')!));
  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.length).toBeGreaterThan(50);
  expect(copied).not.toMatch(/复制引用|#/);
});
