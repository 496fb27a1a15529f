import type { Finding } from './finding.ts';

const GRAVITY = { high: 0, medium: 1, low: 2 } as const;

/**
 * Findings in order of place. Those of one kind that overlap become one over the whole of their places, with the message
 * of the gravest.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  const open = new Map<string, Finding>();
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = open.get(finding.kind);
    if (!last || finding.start >= last.end) {
      const own = { ...finding };
      open.set(finding.kind, own);
      merged.push(own);
      continue;
    }
    const { end } = last;
    if (GRAVITY[finding.severity] < GRAVITY[last.severity]) Object.assign(last, finding, { start: last.start });
    last.end = Math.max(end, finding.end);
  }
  return merged;
}
