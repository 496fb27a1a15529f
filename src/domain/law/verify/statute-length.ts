import { HAN_NUMERALS, parseChineseNumeral } from '../../chinese/index.ts';
import { LIMIT_UNITS, type StatuteLimit } from '../../matter/index.ts';
import type { OfficialLaw } from '../official.ts';
import { fold } from './fold.ts';
import { paragraphText } from './passages.ts';

const NUMERAL = `\\d+|[${HAN_NUMERALS}]+`;
const LENGTH = new RegExp(`(${NUMERAL})(个?工作日|个?月|日|天|年)`, 'g');
const UNIT: Record<string, StatuteLimit['unit']> = {
  个工作日: 'working-day',
  工作日: 'working-day',
  个月: 'month',
  月: 'month',
  日: 'day',
  天: 'day',
  年: 'year',
};

/** Whether a number of 日 in a law means working days, which a law may say of some lengths or of the periods of bodies. */
export type WorkingDays = (length: number, who: string) => boolean;

/** Reads from a law itself which of its 日 are working days: 本法中“三日”“五日”的规定是指工作日. */
export function workingDaysOf({ articles }: OfficialLaw): WorkingDays {
  const rules = articles
    .flatMap(({ paragraphs }) => paragraphs.map((paragraph) => fold(paragraphText(paragraph))))
    .flatMap((text) => text.split('。').flatMap(workingDayRule));
  return (length, who) => rules.some((rule) => rule(length, who));
}

function workingDayRule(sentence: string): WorkingDays[] {
  // 行政机关实施…的期限以工作日计算: only what a body has to keep.
  if (/机关.*期限以工作日计算/.test(sentence)) return [(_length, who) => /机关|部门|政府/.test(who)];
  if (!/是指工作日/.test(sentence)) return [];
  const within = new RegExp(`(${NUMERAL})日以内`).exec(sentence);
  if (within) return [(length) => length <= parseChineseNumeral(within[1]!)!];
  const named = [...sentence.matchAll(new RegExp(`“(${NUMERAL})日”`, 'g'))].map(([, number]) =>
    parseChineseNumeral(number!),
  );
  return [(length) => named.includes(length)];
}

/** The lengths of time in a wording, as the law counts them for `who`. */
function lengthsIn(wording: string, who: string, working: WorkingDays): Pick<StatuteLimit, 'length' | 'unit'>[] {
  return [...fold(wording).matchAll(LENGTH)].flatMap(([, number, written]) => {
    const length = parseChineseNumeral(number!);
    if (length === null) return [];
    const unit = UNIT[written!]!;
    return [{ length, unit: unit === 'day' && working(length, who) ? 'working-day' : unit }];
  });
}

/** Null where a limit's number and unit stand in its wording, else one Chinese sentence that names what does. */
export function missingLength(
  { length, unit, who }: Pick<StatuteLimit, 'length' | 'unit' | 'who'>,
  wording: string,
  working: WorkingDays,
): string | null {
  const there = lengthsIn(wording, who, working);
  if (there.some((entry) => entry.length === length && entry.unit === unit)) return null;
  const said = [...new Set(there.map((entry) => `${entry.length}${LIMIT_UNITS[entry.unit]}`))];
  const remedy = said.length ? `那里写的是${said.join('、')}` : '那里没有写多长';
  return `原文这一处没有“${length}${LIMIT_UNITS[unit]}”，${remedy}；改正长短或者 place`;
}
