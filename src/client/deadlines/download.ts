import type { Names } from '../../domain/deadline/index.ts';
import { toIcs, type PeriodDates } from '../../domain/period/index.ts';

/** Longer than any browser needs to begin saving. */
const KEPT = 10_000;

/** Saves the results as a calendar file. Nothing is sent: the file is made here. */
export function downloadIcs(dated: readonly PeriodDates[], cite: Names['cite']): void {
  const stamp = `${new Date().toISOString().slice(0, 19)}Z`;
  const file = toIcs(dated, { uidDomain: location.hostname, stamp, cite });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
  link.download = 'deadlines.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
