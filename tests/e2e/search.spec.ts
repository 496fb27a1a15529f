import { expect, test, type Page } from '@playwright/test';
import { share, builtAddresses } from '../support/pages.ts';

const results = (page: Page) => page.locator('.search-results');
const query = async (page: Page, text: string) => {
  await page.goto(`/search/?q=${encodeURIComponent(text)}`);
  await expect(page.locator('.search-status')).toContainText(/全文|没有找到/);
};

for (const text of ['第三十四条', '第34条', '34条', '３４条', '2022-34', '信访工作条例34条']) {
  test(`“${text}”直接打开第三十四条`, async ({ page }) => {
    await query(page, text);
    await expect(results(page).getByRole('link').first()).toHaveAttribute('href', '/provisions/2022/34/');
  });
}

test('60日、六十日和60天找到同样的页面', async ({ page }) => {
  const found = async (text: string) => {
    await query(page, text);
    const more = page.getByRole('button', { name: /再显示/ });
    while (await more.isVisible()) {
      const before = await results(page).locator('li').count();
      await more.click();
      await expect.poll(() => results(page).locator('li').count()).toBeGreaterThan(before);
    }
    const group = results(page).locator('ul').last();
    return (
      await group.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    ).sort();
  };
  const first = await found('60日');
  expect(first).toContain('/provisions/2022/34/');
  expect(await found('六十日')).toEqual(first);
  expect(await found('60天')).toEqual(first);
});

test('繁体和全角也能找到', async ({ page }) => {
  await query(page, '複查');
  await expect(results(page).getByRole('link', { name: /复查/ }).first()).toBeVisible();
  await query(page, '５个工作日');
  await expect(results(page).locator('mark').first()).toBeVisible();
});

for (const [text, address] of [
  ['登记表', '/documents/registration-form/'],
  ['年度报告', '/reports/annual-report/'],
  ['积案化解', '/mechanisms/backlog-campaign/'],
  ['花钱买平安', '/mechanisms/misconceptions/#buying-peace'],
])
  test(`“${text}”在标题里找到 ${address}`, async ({ page }) => {
    await query(page, text!);
    await expect(results(page).locator('ul').first().locator(`a[href="${address}"]`)).toBeVisible();
  });

test('快捷键打开，边输入边出结果，方向键和回车打开，Esc 关闭', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.keyboard.type('延期要谁批');
  await expect(page.getByRole('searchbox')).toHaveValue('延期要谁批');
  await expect(results(page).getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(
    results(page)
      .getByRole('link', { name: /第三十四条/ })
      .first(),
  ).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/provisions\/2022\/34\/$/);
});

test('在输入框里打“/”不会打开搜索', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('1/2');
  await expect(page.getByRole('searchbox')).toHaveValue('1/2');
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('打字快过结果时，回车打开的是新结果', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('2022-35');
  await expect(results(page).getByRole('link').first()).toBeVisible();
  await page.getByRole('searchbox').fill('2022-36');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/provisions\/2022\/36\/$/);
});

test('指明条号时筛选照样有效', async ({ page }) => {
  await query(page, '34条');
  await page.getByLabel('类别').selectOption('旧条文');
  await expect(results(page).getByRole('link').first()).toHaveAttribute('href', '/provisions/2005/34/');
});

test('按类别筛选，结果都属于那一类', async ({ page }) => {
  await query(page, '复核');
  await page.getByLabel('类别').selectOption('旧条文');
  await expect(results(page).locator('.tag').first()).toHaveText('旧条文');
  const kinds = await results(page).locator('.tag').allTextContents();
  expect(new Set(kinds)).toEqual(new Set(['旧条文']));
});

test('没有结果、胡乱输入和清空都有说明', async ({ page }) => {
  for (const nonsense of ['qqzzxx', '！？', '<img src=x onerror=alert(1)>', '"', '第九千条']) {
    await query(page, nonsense);
    await expect(page.locator('.search-status')).toContainText('没有找到');
  }
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('.search-status')).toContainText('可以输入');
});

test('索引载入失败时说明原因，重试能恢复', async ({ page }) => {
  await page.route('**/entries.json', (route) => route.abort());
  await page.goto(`/search/?q=${encodeURIComponent('复查')}`);
  await expect(page.locator('.search-status')).toContainText('没有载入');
  await page.unroute('**/entries.json');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(results(page).getByRole('link').first()).toBeVisible();
});

test('索引缺一块时不说没有找到；网络恢复后同一个词找得到', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('回');
  await expect(results(page).getByRole('link').first()).toBeVisible();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.getByRole('searchbox').fill('书面告知信访人');
  await expect(page.locator('.search-status')).toContainText('没有载入');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.locator('.search-status')).toContainText(/全文 [1-9]/);
});

test('中间有空格的几个词，找到都包含的页面', async ({ page }) => {
  await query(page, '延期 负责人');
  await expect(
    results(page)
      .locator('ul')
      .last()
      .getByRole('link', { name: /第三十四条/ })
      .first(),
  ).toBeVisible();
});

test('网址跟着输入变，刷新和返回都还在', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('回避');
  await expect(page).toHaveURL(/q=%E5%9B%9E%E9%81%BF/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('回避');
  await results(page).getByRole('link').first().click();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('回避');
  await expect(results(page).getByRole('link').first()).toBeVisible();
});

/** A fixed sequence, so that a failure can be repeated. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** The text of HTML, or of what is none, without signs of markup and white space. */
const plain = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);|&#x([0-9a-f]+);/gi, (_whole, decimal: string, hex: string) =>
      String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&(lt|gt|quot|amp);/g, (_whole, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]!)
    .replace(/\s+/g, '');

share(builtAddresses(), 2).forEach((pages, part) => {
  test(`任一页里任意一段原样文字都能找到那一页，第 ${part + 1} 组`, async ({ page }) => {
    test.setTimeout(5 * 60_000);
    const random = randomNumbers(20_220_501 + part);
    const samples: { path: string; text: string }[] = [];
    for (const path of pages.filter((_page, at) => at % 4 === 0 && _page !== '/search/')) {
      await page.goto(path);
      // One stretch of running text as a reader would select it: inside one paragraph, from anywhere to anywhere.
      const blocks = await page.locator('main p:not(.print-source), main li, main td').evaluateAll((elements) =>
        elements
          .filter(
            (element) =>
              !element.querySelector('p, li, button') &&
              // Questions repeat what the pages say; the index leaves them out.
              !element.closest('.self-test') &&
              element instanceof HTMLElement &&
              element.offsetParent,
          )
          .map((element) => (element as HTMLElement).innerText.replace(/#$/, '')),
      );
      // What scripts write is of the moment and in no index; the page is what was sent.
      const sent = plain(await (await page.request.get(path)).text());
      const long = blocks.filter(
        (text) => text.length > 12 && !text.includes('复制引用') && sent.includes(plain(text)),
      );
      const block = long[Math.floor(random() * long.length)];
      if (!block) continue;
      const length = 4 + Math.floor(random() * 9);
      const from = Math.floor(random() * (block.length - length));
      samples.push({ path, text: block.slice(from, from + length) });
    }
    await page.goto('/search/');
    const missed = await page.evaluate(async (wanted) => {
      const pagefind = (await import('/pagefind/pagefind.js' as string)) as {
        search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      };
      const lost: string[] = [];
      for (const { path, text } of wanted) {
        const chars = [...text.normalize('NFKC').toLowerCase()].filter((char) => /[\p{L}\p{N}]/u.test(char));
        if (!chars.length) continue;
        const { results: found } = await pagefind.search(`"${chars.join(' ')}"`);
        const urls = await Promise.all(found.map(async (result) => (await result.data()).url));
        if (!urls.includes(path)) lost.push(`${path} “${text}”`);
      }
      return lost;
    }, samples);
    expect(samples.length).toBeGreaterThan(pages.length / 6);
    expect(missed).toEqual([]);
  });
});
