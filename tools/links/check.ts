import { existsSync } from 'node:fs';
import path from 'node:path';
import { isTool, type BuiltPage } from '../built/pages.ts';
import { outline, type Outline } from './outline.ts';

/** A link, an asset address or a reference inside a page that leads nowhere, and why. */
export interface BrokenLink {
  page: string;
  target: string;
  reason: string;
}

/**
 * Checks every internal link, fragment, asset and card of the built pages, the ids that labels and descriptions refer
 * to, ids used twice, and that nothing points to another host. `site` is the site's own origin (the canonical links
 * carry it), `base` the sub-path, with slashes.
 */
export function checkLinks(pages: BuiltPage[], folder: string, site: string, base: string): BrokenLink[] {
  const outlines = new Map(pages.map(({ address, html }) => [address, outline(html)]));
  const broken: BrokenLink[] = [];
  for (const [page, { ids, targets, repeated, references, cards }] of outlines) {
    const report = (target: string, reason: string | null) => reason && broken.push({ page, target, reason });
    for (const id of repeated) report(`#${id}`, 'id 出现两次');
    for (const target of targets) report(target, whyBroken(target, page, outlines, folder, site, base));
    for (const { attribute, id } of references) if (!ids.has(id)) report(`#${id}`, `${attribute} 指向的 id 不在这一页`);
    for (const card of cards)
      if (!existsSync(path.join(folder, 'cards', `${card}.json`))) report(`data-card="${card}"`, '没有这张卡片');
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
  const read = readTarget(target, `${site}${base}${page}`);
  if (!read) return '网址写法有误，百分号后面要有两位十六进制数';
  const { origin, pathname, fragment } = read;
  if (origin !== new URL(site).origin) return '指向其他网站';
  if (!pathname.startsWith(base)) return `不在 ${base} 之下`;
  const address = pathname.slice(base.length);
  const found = outlines.get(address);
  if (!found) return existsSync(path.join(folder, address)) && !address.endsWith('/') ? null : '没有这个地址';
  // Tool pages keep what was entered in the fragment (#rule=handling&start=…); elsewhere it names a place.
  if (isTool(address) && fragment.includes('=')) return null;
  return fragment && !found.ids.has(fragment) ? '页面里没有这个位置' : null;
}

/** The decoded parts of an address; null where it is malformed. */
function readTarget(target: string, from: string): { origin: string; pathname: string; fragment: string } | null {
  try {
    const { origin, pathname, hash } = new URL(target, from);
    return { origin, pathname: decodeURIComponent(pathname), fragment: decodeURIComponent(hash.slice(1)) };
  } catch {
    return null;
  }
}
