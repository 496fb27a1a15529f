import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foreignRequests } from './foreign.ts';
import { measure } from './measure.ts';

/** Code that does not shrink, so that what is counted can be told from what is not. */
const noise = (size: number) => `/*${randomBytes(size).toString('base64url')}*/`;
const FILES: Record<string, string> = {
  'assets/a.css': `p{color:red}${noise(500)}`,
  'assets/b.css': `p{color:blue}${noise(900)}`,
  'assets/page.js': 'import "./shared.js"; import(`./cards.js`); import(`${base}pagefind/pagefind.js`);',
  'assets/shared.js': noise(1000),
  'assets/cards.js': noise(2000),
  'assets/tool.js': 'import("./engine.js")',
  'assets/engine.js': `import "./shared.js"; ${noise(4000)}`,
  'pagefind/pagefind.js': noise(8000),
};
const HEAD = '<link href="/assets/a.css" rel="stylesheet"><script src="/assets/page.js" type="module"></script>';
const page = (address: string, html = HEAD) => ({ address, html });
const GOOD = [
  page(''),
  page('a/'),
  page('search/'),
  page('deadlines/', `${HEAD}<script type=module src=/assets/tool.js></script>`),
];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'budgets-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
});

afterEach(() => rm(folder, { recursive: true }));

const zipped = (...names: string[]) =>
  names.reduce((sum, name) => sum + gzipSync(FILES[name.includes('/') ? name : `assets/${name}`]!).length, 0);

async function sizes(pages = GOOD): Promise<Record<string, number>> {
  const budgets = await measure(pages, folder);
  return Object.fromEntries(budgets.map(({ name, size }) => [name.replace(/（.*|的脚本.*/, ''), size]));
}

describe('measure', () => {
  it('counts what loads with a page, whatever the order of the attributes', async () => {
    expect(await sizes()).toMatchObject({
      '阅读页 HTML': gzipSync(HEAD).length,
      '阅读页 CSS': zipped('a.css'),
      阅读页首屏脚本: zipped('page.js', 'shared.js'),
    });
  });

  it('takes the median of the pages and the worst of their files', async () => {
    const worse = HEAD.replace('a.css', 'b.css');
    const long = page('c/', `${worse}<p>${noise(300)}`);
    const pages = [...GOOD, page('b/', worse), long];
    expect(await sizes(pages)).toMatchObject({ '阅读页 CSS': zipped('b.css') });
    expect((await sizes([page(''), long, page('search/')]))['阅读页 HTML']).toBe(gzipSync(long.html).length);
    expect((await sizes([page(''), page('a/'), long, page('search/')]))['阅读页 HTML']).toBe(gzipSync(HEAD).length);
  });

  it('counts code and styles in the page itself', async () => {
    const inline = page(
      'b/',
      `${HEAD}<style>${FILES['assets/b.css']}</style><script>${FILES['assets/shared.js']}</script>`,
    );
    expect(await sizes([...GOOD, inline])).toMatchObject({
      '阅读页 CSS': zipped('a.css', 'b.css'),
      阅读页首屏脚本: zipped('page.js', 'shared.js', 'shared.js'),
    });
    const data = page('b/', `${HEAD}<script type="application/json">${FILES['assets/shared.js']}</script>`);
    expect(await sizes([...GOOD, data])).toMatchObject({ 阅读页首屏脚本: zipped('page.js', 'shared.js') });
  });

  it('counts on tool pages what they load, and apart from it what their own script loads on demand, and Pagefind', async () => {
    expect(await sizes()).toMatchObject({
      '工具页 /search/ ': zipped('page.js', 'shared.js'),
      '　　/search/ 操作以后另外加载的': zipped('cards.js'),
      '工具页 /deadlines/ ': zipped('page.js', 'shared.js', 'tool.js'),
      '　　/deadlines/ 操作以后另外加载的': zipped('engine.js'),
      'Pagefind 脚本': zipped('pagefind/pagefind.js'),
    });
  });

  it('has the limits that are published', async () => {
    expect((await measure(GOOD, folder)).map(({ limit }) => limit)).toEqual([
      10000,
      10000,
      3000,
      30000,
      undefined,
      30000,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['style sheet', '<script type="module" src="/assets/page.js"></script>'],
    ['script', '<link rel="stylesheet" href="/assets/a.css">'],
  ])('refuses a page without a %s', async (_, html) => {
    await expect(measure([...GOOD, page('b/', html)], folder)).rejects.toThrow(/^\/b\/ 没有样式表或者没有脚本/);
  });

  it('refuses a site without pages', async () => {
    await expect(measure([], folder)).rejects.toThrow(/npm run build/);
  });
});

describe('foreignRequests', () => {
  it.each([
    '<a href="https://example.org/">另一个网站</a>',
    '<link rel="canonical" href="http://intranet.example/a/">',
    '<img src="/a.png"><img src="data:image/png;base64,AA">',
  ])('accepts %s', async (html) => {
    expect(await foreignRequests([page('', `${HEAD}${html}`)], folder)).toEqual([]);
  });

  it.each([
    '<img src="https://example.org/a.png">',
    '<img src="/a.png" srcset="/a.png 1x, //example.org/b.png 2x">',
    '<script src="//example.org/a.js"></script>',
    '<link rel="stylesheet" href="https://example.org/a.css">',
    '<link rel="preconnect" href="https://example.org/">',
    '<iframe src="http://example.org/"></iframe>',
    '<p style="background: url(//example.org/a.png)">',
    '<style>@import "https://example.org/a.css"</style>',
  ])('reports %s', async (html) => {
    expect(await foreignRequests([page('b/', html)], folder)).toEqual([expect.stringMatching(/^\/b\/ .*example\.org/)]);
  });

  it('reports a style sheet with a font', async () => {
    await writeFile(path.join(folder, 'assets/a.css'), '@font-face{src:url(a.woff2)}');
    expect(await foreignRequests([page('')], folder)).toEqual(['/assets/a.css']);
  });
});
