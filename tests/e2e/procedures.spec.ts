import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { builtAddresses } from '../support/pages.ts';

interface Procedures {
  note: string;
  procedures: {
    id: string;
    title: string;
    path: string;
    nodes: { id: string; procedure?: string }[];
    reading: string[];
  }[];
}

const charts = () => builtAddresses().filter((path) => /^\/procedures\/[a-z-]+\/$/.test(path));
const data = async (page: Page) => (await (await page.request.get('/data/procedures.json')).json()) as Procedures;
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('目录列出全部程序，总图在前，每个都能打开', async ({ page }) => {
  await page.goto('/procedures/');
  const links = page.locator('.procedures h2 a');
  expect(await links.count()).toBe(charts().length);
  expect(charts().length).toBeGreaterThanOrEqual(18);
  await links.first().click();
  await expect(page).toHaveURL(/\/procedures\/overview\/$/);
  await expect(page.getByRole('navigation', { name: '全部流程' }).getByRole('link')).toHaveCount(charts().length);
});

for (const width of [360, 1440]) {
  test(`${width} px 宽：图在框里，页面不横向滚动，开头看得见`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of charts()) {
      await page.goto(path);
      expect(await overflow(page), path).toBe(0);
      const frame = page.getByRole('region', { name: '流程图' });
      const hidden = async () => {
        const [outer, inner] = [await frame.boundingBox(), await frame.locator('.start').boundingBox()];
        return Math.max(outer!.x - inner!.x, inner!.x + inner!.width - outer!.x - outer!.width);
      };
      await expect.poll(hidden, path).toBeLessThanOrEqual(0);
    }
  });
}

test('真实字体下，字都在框里，条件都在自己的底色上', async ({ page }) => {
  for (const path of charts()) {
    await page.goto(path);
    const out = await page.locator('.flowchart').evaluate((chart) => {
      const holds = (outer: DOMRect, inner: DOMRect) =>
        inner.left >= outer.left &&
        inner.right <= outer.right &&
        inner.top >= outer.top &&
        inner.bottom <= outer.bottom;
      const lost: string[] = [];
      for (const node of chart.querySelectorAll('.node')) {
        const box = node.querySelector('.box')!.getBoundingClientRect();
        for (const text of node.querySelectorAll('text'))
          if (!holds(box, text.getBoundingClientRect())) lost.push(text.textContent);
      }
      for (const text of chart.querySelectorAll('.condition')) {
        const ground = text.previousElementSibling!.getBoundingClientRect();
        const { left, right } = text.getBoundingClientRect();
        if (left < ground.left || right > ground.right) lost.push(text.textContent);
      }
      return lost;
    });
    expect(out, path).toEqual([]);
  }
});

test('文字步骤和图逐步对应，转到的步骤都在', async ({ page }) => {
  for (const { path, nodes, reading } of (await data(page)).procedures) {
    await page.goto(`/${path}`);
    await expect(page.locator('.outline > li'), path).toHaveCount(nodes.length);
    await expect(page.locator('.flowchart .node'), path).toHaveCount(nodes.length);
    expect(reading.length, path).toBe(nodes.length);
    const numbers = await page
      .locator('.flowchart .node')
      .evaluateAll((boxes) => boxes.map((box) => parseInt(box.querySelector('.lane')!.textContent)));
    expect(numbers, path).toEqual(nodes.map((_node, at) => at + 1));
  }
});

test('图上的链接通到所写的地方', async ({ page }) => {
  await page.goto('/procedures/handling/');
  const chart = page.locator('.flowchart');
  await chart.getByRole('link', { name: '见“延期办理”' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('延期办理');
  await chart.getByRole('link', { name: '第三十一条第六项' }).first().click();
  await expect(page).toHaveURL(/\/provisions\/2022\/31\/#p1-i6$/);
  await expect(page.locator('#p1-i6')).toBeInViewport();
});

test('条文页列出用到它的程序', async ({ page }) => {
  await page.goto('/provisions/2022/34/');
  await page.getByRole('region', { name: '哪里引用本条' }).getByRole('link', { name: '延期办理', exact: true }).click();
  await expect(page).toHaveURL(/\/procedures\/extension\/$/);
});

test('只用键盘走得到图上的每一个链接，焦点看得见', async ({ page }) => {
  for (const path of charts()) {
    await page.goto(path);
    const links = await page.locator('.flowchart a').count();
    await page.getByRole('region', { name: '流程图' }).focus();
    for (let at = 0; at < links; at++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const here = document.activeElement!;
        const all = [...document.querySelectorAll('.flowchart a')];
        return { at: all.indexOf(here), framed: getComputedStyle(here.querySelector('.area')!).stroke !== 'none' };
      });
      expect(focused, path).toEqual({ at, framed: true });
    }
  }
});

test('打印：有图，有文字步骤，下载按钮不印', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of charts()) {
    await page.goto(path);
    const parts = page.locator('.chart-part svg');
    for (const part of await parts.all()) {
      await expect(part, path).toBeVisible();
      // 164 mm are 620 CSS pixels, 232 mm are 877.
      const { width, height } = (await part.boundingBox())!;
      expect(Math.min(width, height), path).toBeGreaterThan(100);
      expect(height, path).toBeLessThanOrEqual(877);
    }
    await expect(page.locator('#step-1'), path).toBeVisible();
    await expect(page.getByRole('link', { name: '下载 SVG' }), path).toBeHidden();
  }
});

test('下载的 SVG 是合格的 XML，不靠页面的样式', async ({ page }) => {
  await page.goto('/procedures/');
  for (const path of charts()) {
    const address = path.replace(/\/$/, '.svg');
    const answer = await page.request.get(address);
    const svg = await answer.text();
    const parsed = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        root: document.documentElement.localName,
        errors: document.querySelectorAll('parsererror').length,
        texts: document.querySelectorAll('.node .text').length,
      };
    }, svg);
    expect(parsed, address).toMatchObject({ root: 'svg', errors: 0 });
    expect(parsed.texts, address).toBeGreaterThan(5);
    expect(svg).not.toContain('var(');
  }
});

test('PNG 在浏览器里生成，尺寸是图的两倍', async ({ page }) => {
  await page.goto('/procedures/overview/');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 PNG' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('全流程总图流程图.png');
  const png = readFileSync(await download.path());
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const svg = await (await page.request.get('/procedures/overview.svg')).text();
  expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(svg)![1]));
  expect(png.length).toBeGreaterThan(50_000);
});

test('浏览器生成不了 PNG 时说明，并能改下 SVG', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/procedures/extension/');
  await page.getByRole('button', { name: '下载 PNG' }).click();
  await expect(page.locator('#png-status')).toHaveText(/请下载 SVG/);
});

test('开放数据符合自己的模式', async ({ page }) => {
  for (const name of ['procedures', 'periods']) {
    const file = (await (await page.request.get(`/data/${name}.json`)).json()) as Record<string, unknown>;
    const schema = (await (await page.request.get(`/data/${name}.schema.json`)).json()) as {
      properties: Record<string, unknown>;
    };
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(file).sort());
  }
  expect((await data(page)).procedures).toHaveLength(charts().length);
});
