import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { BuiltPage } from '../built/pages.ts';

/** A link or an asset address of a page that leads nowhere, and why. */
export interface BrokenLink {
  page: string;
  target: string;
  reason: string;
}

interface Outline {
  ids: Set<string>;
  targets: string[];
  repeated: string[];
}

const ATTRIBUTES = ['href', 'src', 'action'];

function outline(html: string): Outline {
  const tree: Root = fromHtml(html);
  const ids = new Set<string>();
  const repeated: string[] = [];
  const targets: string[] = [];
  visit(tree, 'element', ({ properties }: Element) => {
    if (typeof properties.id === 'string') {
      if (ids.has(properties.id)) repeated.push(properties.id);
      ids.add(properties.id);
    }
    for (const name of ATTRIBUTES) if (typeof properties[name] === 'string') targets.push(properties[name]);
  });
  return { ids, targets, repeated };
}

/**
 * Checks every internal link, fragment and asset of the built pages, ids used twice, and that nothing points to
 * another host. `site` is the site's own origin (the canonical links carry it), `base` the sub-path, with slashes.
 */
export function checkLinks(pages: BuiltPage[], folder: string, site: string, base: string): BrokenLink[] {
  const outlines = new Map(pages.map(({ address, html }) => [address, outline(html)]));
  const broken: BrokenLink[] = [];
  for (const [page, { targets, repeated }] of outlines) {
    for (const id of repeated) broken.push({ page, target: `#${id}`, reason: 'id 出现两次' });
    for (const target of targets) {
      const reason = whyBroken(target, page, outlines, folder, site, base);
      if (reason) broken.push({ page, target, reason });
    }
  }
  return broken;
}

function whyBroken(
  target: string,
  page: string,
  outlines: Map<string, Outline>,
  folder: string,
  site: string,
  base: string,
): string | null {
  const url = new URL(target, `${site}${base}${page}`);
  if (url.origin !== new URL(site).origin) return '指向其他网站';
  if (!url.pathname.startsWith(base)) return `不在 ${base} 之下`;
  const address = decodeURIComponent(url.pathname.slice(base.length));
  const found = outlines.get(address);
  if (!found) return existsSync(path.join(folder, address)) && !address.endsWith('/') ? null : '没有这个地址';
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment && !found.ids.has(fragment) ? '页面里没有这个位置' : null;
}
