import { articleLabel } from './text.ts';

interface Numbered {
  number: number;
  sub: number;
}

/** Names the articles between two that should adjoin: 缺第六条; 缺第六条至第九条; 缺第十条之一. */
export function missingLabels(last: Numbered, next: Numbered): string {
  if (next.number < last.number || (next.number === last.number && next.sub <= last.sub)) return '条号倒退';
  if (next.number === last.number) {
    return range(articleLabel(last.number, last.sub + 1), articleLabel(last.number, next.sub - 1));
  }
  const lastMissing = next.sub > 0 ? next.number : next.number - 1;
  return range(articleLabel(last.number + 1), articleLabel(lastMissing));
}

const range = (from: string, to: string): string => (from === to ? `缺${from}` : `缺${from}至${to}`);
