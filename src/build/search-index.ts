import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { searchable } from '../domain/search/index.ts';
import { pageText } from './page-text.ts';

/** Kinds of page in the order in which equal hits are shown. All exact hits score the same in Pagefind. */
const ORDER = ['条文', '术语', '对照', '目录', '说明', '首页', '旧条文', '法规库'];

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

/**
 * Builds the full-text index after the pages. Every character is its own token and queries are quoted phrases of
 * characters, which makes substring search exact; Pagefind's own Chinese segmentation is not (see docs/adr).
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'zh' });
        check(errors);
        let count = 0;
        for (const { pathname } of pages) {
          if (pathname.startsWith('404')) continue;
          const page = pageText(await readFile(path.join(root, pathname, 'index.html'), 'utf8'));
          if (!page) continue;
          const { title, kind, law, chapter, text } = page;
          const rank = ORDER.indexOf(kind);
          if (rank < 0) throw new Error(`页面 ${pathname} 的类别“${kind}”没有登记`);
          const record = await index!.addCustomRecord({
            url: pathname,
            content: searchable(`${title} ${text}`).chars.join(' '),
            language: 'zh',
            meta: { title, kind, text: text.replace(/\s+/g, ' ') },
            filters: { kind: [kind], ...(law ? { law: [law] } : {}), ...(chapter ? { chapter: [chapter] } : {}) },
            sort: { rank: String(rank) },
          });
          check(record.errors);
          count += 1;
        }
        const made = await index!.getFiles();
        check(made.errors);
        await Promise.all(made.files.filter(({ path: name }) => !UNUSED.test(name)).map((file) => write(root, file)));
        await close();
        logger.info(`搜索索引：${count} 页`);
      },
    },
  };
}
