import type { Period } from '../corpus/index.ts';
import { extensionOf, type Rulebook } from './rulebook.ts';

/** How long a period is: days (or working days) of its own, and days of an approved extension. */
export interface Length {
  days: number;
  extension: number;
  /** The period the extension rests on, where there is one. */
  extendedBy?: Period;
  /** What to bear in mind about a length the regulation does not fix. */
  caution?: string;
}

/** Days an assigning body may plausibly write; a guard against slips such as 20260603. */
const LONGEST = 3650;

const whole = (value: number, from: number, to: number) => Number.isInteger(value) && value >= from && value <= to;
const unitOf = ({ unit }: Period) => (unit === 'working-day' ? '个工作日' : '日');

/**
 * The length of a period. `days` is for periods whose length somebody else sets: an assigning body (2022-22-1(3)), or
 * the head of the body within the limit of 2022-34-1. `extension` lengthens a period that the law allows to lengthen.
 * Gives `noDate` where the regulation gives no number, and `problem` where the caller's numbers do not fit it.
 */
export function lengthOf(
  period: Period,
  { days, extension }: { days?: number; extension?: number },
  rulebook: Rulebook,
): Length | { problem: string } | { noDate: string } {
  if (period.unit === 'year') return { noDate: '条例没有规定具体日期' };
  if (period.limit === 'at-most') return approved(period, days, extension);
  if (extension !== undefined && extension !== 0) return extended(period, days, extension, rulebook);
  return own(period, days);
}

function own(period: Period, days?: number): Length | { problem: string } | { noDate: string } {
  if (period.days !== undefined) {
    if (days === undefined) return { days: period.days, extension: 0 };
    return { problem: `这个期限由条例规定为${period.days}${unitOf(period)}，不能另填天数` };
  }
  if (days === undefined) return { noDate: '条例没有规定天数，请填写交办文书写明的天数' };
  if (!whole(days, 1, LONGEST)) return { problem: `天数应当是1到${LONGEST}之间的整数` };
  const caution = '条例没有规定天数和起算日，这里按填写的天数自次日起算；交办文书写明日期或者算法的，以文书为准';
  return { days, extension: 0, caution };
}

/** An extension taken by itself, from the end of the period it lengthens. */
function approved(period: Period, days?: number, extension?: number): Length | { problem: string } {
  if (days !== undefined && extension !== undefined) return { problem: '延长的天数只填一处' };
  const wanted = days ?? extension;
  if (wanted !== undefined) return upTo(period, wanted);
  const caution = `条例只规定延长不得超过${period.days}日，这里按最长的${period.days}日计算，实际以批准的天数为准`;
  return { days: period.days!, extension: 0, caution };
}

function upTo(period: Period, days: number): Length | { problem: string } {
  if (whole(days, 1, period.days!)) return { days, extension: 0 };
  return { problem: `延长的天数应当是1到${period.days}之间的整数，条例规定不得超过${period.days}日` };
}

function extended(period: Period, days: number | undefined, extension: number, rulebook: Rulebook) {
  const extendedBy = extensionOf(period, rulebook);
  if (!extendedBy) return { problem: '条例没有规定这个期限可以延长' };
  const allowed = upTo(extendedBy, extension);
  if ('problem' in allowed) return allowed;
  const base = own(period, days);
  return 'days' in base ? { days: base.days, extension, extendedBy } : base;
}
