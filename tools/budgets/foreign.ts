import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuiltPage } from '../built/pages.ts';
import { pageAssets } from './assets.ts';

/** Fonts from anywhere and style sheets or pictures from other hosts. */
const FOREIGN_CSS = /@font-face|(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\//i;
const HERE = 'http://here.invalid';

const isForeign = (address: string): boolean => {
  const { protocol, origin } = new URL(address, HERE);
  return protocol.startsWith('http') && origin !== HERE;
};

/** What breaks the rule that pages ask nobody else, in pages and in the style sheets below `folder` that they use. */
export async function foreignRequests(pages: BuiltPage[], folder: string): Promise<string[]> {
  const sheets = new Set<string>();
  const found = pages.flatMap(({ address, html }) => {
    const { styles, inlineStyles, requests } = pageAssets(html);
    const foreign = requests.filter(isForeign);
    for (const file of styles) if (!isForeign(file)) sheets.add(file);
    return [...foreign, ...inlineStyles.filter((css) => FOREIGN_CSS.test(css))].map((what) => `/${address} ${what}`);
  });
  for (const file of sheets) if (FOREIGN_CSS.test(await readFile(path.join(folder, file), 'utf8'))) found.push(file);
  return found;
}
