import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The addresses of all pages that were built, as paths. */
export function builtAddresses(): string[] {
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .map((name) => `/${name.replace(/index\.html$/, '')}`)
    .sort();
}

/** Cuts a list into `count` parts of about equal work, so that workers can share it. */
export const share = <T>(list: T[], count: number): T[][] =>
  Array.from({ length: count }, (_, part) => list.filter((_item, at) => at % count === part));
