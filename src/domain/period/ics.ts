import { addDays } from './dates.ts';
import type { PeriodDates } from './result.ts';

export interface IcsOptions {
  /** The right-hand side of the UIDs, such as the host of the site. */
  uidDomain: string;
  /** When the file was made, as a UTC instant like `2026-06-03T08:00:00Z`. */
  stamp: string;
  /** Writes a citation id for readers. Without it the id is shown. */
  cite?: (id: string) => string;
}

/**
 * An iCalendar file (RFC 5545) with one all-day event per period, on the advised date. The UID follows from the rule and
 * the start, so importing again replaces. Throws a RangeError where `stamp` is no UTC instant.
 */
export function toIcs(results: readonly PeriodDates[], { uidDomain, stamp, cite = (id) => id }: IcsOptions): string {
  const made = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/.exec(stamp);
  if (!made) throw new RangeError(`stamp 应当是 2026-06-03T08:00:00Z 这样的时间：${stamp}`);
  const [, year, month, day, ...time] = made;
  const lines = results.flatMap((result, at) => {
    const date = result.advice === 'rolled' ? (result.rolled ?? result.plain) : result.plain;
    const same = results
      .slice(0, at)
      .filter(({ rule, start }) => rule === result.rule && start === result.start).length;
    const text = [
      result.arithmetic,
      result.reason,
      `依据：${result.citations.map(cite).join('、')}`,
      ...result.warnings,
    ];
    return [
      'BEGIN:VEVENT',
      `UID:${result.rule}-${result.start}${same ? `-${same}` : ''}@${uidDomain}`,
      `DTSTAMP:${year}${month}${day}T${time.join('')}Z`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
      `SUMMARY:${escape(`期限届满：${result.action}`)}`,
      `DESCRIPTION:${escape(text.join('\n'))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//xinfang-zhiku//period//ZH-CN', 'CALSCALE:GREGORIAN'];
  return [...head, ...lines, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('');
}

const compact = (date: string): string => date.split('-').join('');

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Folds a line so that none is longer than 75 octets of UTF-8, never inside a character. */
function fold(line: string): string {
  let folded = '';
  let size = 0;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0)!);
    if (size + octets > 75) {
      folded += '\r\n ';
      size = 1;
    }
    folded += character;
    size += octets;
  }
  return folded;
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
