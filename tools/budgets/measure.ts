import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import type { BuiltPage } from '../built/pages.ts';

/** One line of the table; sizes in bytes after gzip. */
export interface Budget {
  name: string;
  size: number;
  limit: number;
}

const KB = 1000;
const zipped = (content: string | Buffer) => gzipSync(content).length;

/** Scripts that load without anybody asking for them: those in the page and all they import statically. */
async function eagerScripts(html: string, folder: string): Promise<string[]> {
  await init;
  const found = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (found.has(file)) return;
    found.add(file);
    const [imports] = parse(await readFile(path.join(folder, file), 'utf8'));
    for (const { n: target, d: dynamic } of imports) {
      if (target && dynamic === -1) await visit(path.posix.join(path.posix.dirname(file), target));
    }
  };
  for (const [, file] of html.matchAll(/<script type="module" src="\/([^"]+)"/g)) await visit(file!);
  return [...found];
}

const sum = async (folder: string, files: string[]) =>
  (await Promise.all(files.map(async (file) => zipped(await readFile(path.join(folder, file)))))).reduce(
    (a, b) => a + b,
    0,
  );

const inline = (html: string) =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].reduce((total, [, code]) => total + zipped(code!), 0);

const median = (sizes: number[]) => [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;

/** Measures the built pages against the limits of the architecture note. `pages` must not be empty. */
export async function measure(pages: BuiltPage[], folder: string): Promise<Budget[]> {
  const reading = pages.filter(({ address }) => !address.startsWith('search/') && address !== '404.html');
  const styles = reading.map(({ html }) =>
    [...html.matchAll(/rel="stylesheet" href="\/([^"]+)"/g)].map(([, file]) => file!),
  );
  const css = await Promise.all(styles.map((files) => sum(folder, files)));
  const js = await Promise.all(
    reading.map(async ({ html }) => (await sum(folder, await eagerScripts(html, folder))) + inline(html)),
  );
  return [
    { name: '阅读页 HTML（中位数）', size: median(reading.map(({ html }) => zipped(html))), limit: 10 * KB },
    { name: '阅读页 CSS（最大）', size: Math.max(...css), limit: 10 * KB },
    { name: '阅读页首屏脚本（最大）', size: Math.max(...js), limit: 3 * KB },
  ];
}

/** What breaks the rule that pages ask nobody else: fonts and addresses of other hosts in pages and styles. */
export async function foreignRequests(pages: BuiltPage[], folder: string): Promise<string[]> {
  const files = new Set(
    pages.flatMap(({ html }) => [...html.matchAll(/href="\/([^"]+\.css)"/g)].map(([, file]) => file!)),
  );
  const sheets = await Promise.all(
    [...files].map(async (file) => ({ file, css: await readFile(path.join(folder, file), 'utf8') })),
  );
  return sheets.filter(({ css }) => /@font-face|url\(\s*["']?(https?:)?\/\//.test(css)).map(({ file }) => file);
}
