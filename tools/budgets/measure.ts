import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { isTool, type BuiltPage } from '../built/pages.ts';
import { pageAssets, type PageAssets } from './assets.ts';
import { withImports } from './scripts.ts';

/** One line of the table; sizes in bytes after gzip. Without a limit it is there for information. */
export interface Budget {
  name: string;
  size: number;
  limit?: number;
}

const KB = 1000;
type Page = BuiltPage & PageAssets;

const zipped = (content: string | Buffer) => gzipSync(content).length;
const inline = (parts: string[]) => parts.reduce((sum, part) => sum + zipped(part), 0);
const median = (sizes: number[]) => [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;

async function weigh(folder: string, files: Iterable<string>): Promise<number> {
  const sizes = await Promise.all([...files].map(async (file) => zipped(await readFile(path.join(folder, file)))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The scripts that a tool page loads by itself, and how much its own scripts may load later, on an action. */
async function toolScripts(
  folder: string,
  { scripts, inlineScripts }: Page,
  shared: readonly string[],
): Promise<{ eager: number; later: number }> {
  const own = scripts.filter((file) => !shared.includes(file));
  const eager = await withImports(folder, scripts, false);
  // The search page has no script of its own; the shared one loads the search for it.
  const all = await withImports(folder, own.length ? own : scripts, true);
  return {
    eager: (await weigh(folder, eager)) + inline(inlineScripts),
    later: await weigh(
      folder,
      [...all].filter((file) => !eager.has(file)),
    ),
  };
}

/** The page that weighs most, so that whoever exceeds a limit knows where to look. */
async function heaviest(
  pages: Page[],
  size: (page: Page) => Promise<number>,
): Promise<{ address: string; size: number }> {
  const sizes = await Promise.all(pages.map(async (page) => ({ address: `/${page.address}`, size: await size(page) })));
  return sizes.reduce((most, one) => (one.size > most.size ? one : most));
}

async function pagefind(folder: string): Promise<Budget> {
  const names = (await readdir(path.join(folder, 'pagefind'))).filter((name) => name.endsWith('.js'));
  const files = names.map((name) => `pagefind/${name}`);
  return { name: 'Pagefind 脚本（搜索时另外加载，不计入）', size: await weigh(folder, files) };
}

/** Pages that load the same scripts, so that a template fills one line of the table and not one for each page. */
function alike(pages: Page[]): [Page, ...Page[]][] {
  const groups = new Map<string, [Page, ...Page[]]>();
  for (const page of pages) {
    const key = [...page.scripts, ...page.inlineScripts].join('\n');
    const group = groups.get(key);
    if (group) group.push(page);
    else groups.set(key, [page]);
  }
  return [...groups.values()];
}

/**
 * Measures the pages of a site built for the root against the limits of CONTRIBUTING.md. Throws a Chinese sentence
 * where a page has no style sheet or script, since then there is nothing to measure and every limit would hold.
 */
export async function measure(built: BuiltPage[], folder: string): Promise<Budget[]> {
  const pages = built.map((page): Page => ({ ...page, ...pageAssets(page.html) }));
  const bare = pages.find(({ styles, scripts }) => !styles.length || !scripts.length);
  if (bare) throw new Error(`/${bare.address} 没有样式表或者没有脚本，量不出大小，检查 src/layouts/Base.astro`);
  const reading = pages.filter(({ address }) => !isTool(address) && address !== '404.html');
  const tools = pages.filter(({ address }) => isTool(address));
  const home = pages.find(({ address }) => address === '');
  if (!home || !tools.length) throw new Error(`${folder} 里缺首页或者工具页，先运行 npm run build`);
  const css = await heaviest(
    reading,
    async ({ styles, inlineStyles }) => (await weigh(folder, styles)) + inline(inlineStyles),
  );
  const js = await heaviest(
    reading,
    async ({ scripts, inlineScripts }) =>
      (await weigh(folder, await withImports(folder, scripts, false))) + inline(inlineScripts),
  );
  return [
    { name: '阅读页 HTML（中位数）', size: median(reading.map(({ html }) => zipped(html))), limit: 10 * KB },
    { name: `阅读页 CSS（最大，${css.address}）`, size: css.size, limit: 10 * KB },
    { name: `阅读页首屏脚本（最大，${js.address}）`, size: js.size, limit: 3 * KB },
    ...(
      await Promise.all(
        alike(tools).map(async ([page, ...others]) => {
          const { eager, later } = await toolScripts(folder, page, home.scripts);
          const name = `/${page.address}${others.length ? ` 等${others.length + 1}页` : ''}`;
          return [
            { name: `工具页 ${name} 的脚本`, size: eager, limit: 30 * KB },
            { name: `　　${name} 操作以后另外加载的`, size: later },
          ];
        }),
      )
    ).flat(),
    await pagefind(folder),
  ];
}
