import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { pageText } from './page-text.ts';
import { searchRecord } from './search-record.ts';

/** Pagefind's ready-made faces, which this site does not use. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

async function write(root: string, { path: name, content }: { path: string; content: Uint8Array }): Promise<void> {
  const file = path.join(root, 'pagefind', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

const check = (errors: string[]) => {
  if (errors.length) throw new Error(`搜索索引没有建成：${errors.join('；')}`);
};

/** Indexes the pages of a built site and writes the index into it. Returns how many pages it holds. */
async function buildIndex(root: string, addresses: string[]): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh' });
  check(errors);
  let count = 0;
  for (const address of addresses) {
    if (address.startsWith('404')) continue;
    const page = pageText(await readFile(path.join(root, address, 'index.html'), 'utf8'));
    if (!page) continue;
    check((await index!.addCustomRecord(searchRecord(address, page))).errors);
    count += 1;
  }
  const made = await index!.getFiles();
  check(made.errors);
  await Promise.all(made.files.filter(({ path: name }) => !UNUSED.test(name)).map((file) => write(root, file)));
  return count;
}

/** Builds the full-text index after the pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        try {
          const count = await buildIndex(
            fileURLToPath(dir),
            pages.map(({ pathname }) => pathname),
          );
          logger.info(`搜索索引：${count} 页`);
        } finally {
          // Pagefind runs in a process of its own, which would keep a failed build from ending.
          await close();
        }
      },
    },
  };
}
