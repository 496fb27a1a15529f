import type { Finding, Severity } from './finding.ts';

/** What the severities are called before a clerk, the gravest first. */
export const SEVERITIES: Record<Severity, string> = { high: '必须改', medium: '应当改', low: '请核对' };

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { high: 0, medium: 0, low: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
