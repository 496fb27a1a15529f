import { HAN_NUMERALS } from '../../chinese/index.ts';
import { sentenceAt, type Draft, type Span } from '../draft.ts';
import { anyOf } from '../vocabulary/index.ts';

/** A law that a draft names. The span is that of its title, with the marks around it. */
export interface LawMention extends Span {
  title: string;
  /** Cited as what is in force: behind 根据, 依照 and the like, or with 规定 or a place in it. */
  basis: boolean;
}

const CUE = '根据|依据|按照|依照|遵照|参照|违反|适用|贯彻|执行|落实|遵守|符合|学习|宣传|对照';
const BASIS_BEFORE = new RegExp(
  `(?:${CUE}|以)(?:了|好|落实|实施)?(?:新的?|新修订的?|修订后的)?(?:国务院|国家)?[^，。；：、]{0,4}$`,
);
const BASIS_AFTER =
  /^ ?(?:[（(][^）)\n]{1,24}[）)])? ?(?:第|的?(?:有关|相关|明确|具体)?(?:规定|要求|精神)|赋予|明确|指出)/;

/**
 * Mentions of laws by title: within 《》 (with or without 中华人民共和国), or bare. A bare title must not be the end of a
 * longer one (劳动合同法, 某省信访条例); bare titles not in `plain` need a cue of citation, for 合同法 is also a subject.
 */
export function lawMentions({ folded }: Draft, titles: readonly string[], plain: readonly string[]): LawMention[] {
  if (!titles.length) return [];
  const names = anyOf(titles);
  const cued = `(?<=(?:${CUE})(?:了|好)?(?:新的?|新修订的?)?)(?:中华人民共和国)?(?<cued>${names})(?![\\u4e00-\\u9fff]{0,2}(?:实施|解释|办法|细则|草案))`;
  const listed = `(?:(?<=》[和、及与])(?:中华人民共和国)?|(?<![\\u4e00-\\u9fff]))(?<listed>${names})(?=第[${HAN_NUMERALS}\\d]{1,6}条)`;
  const free = `(?<![省市县区州盟治方\\u300a])(?<free>${anyOf(plain)})(?!实施|施行|[修草]|办法|细则)`;
  const expression = new RegExp(
    `《(?:中华人民共和国|国务院|国家)?(?<marked>${names})》|${cued}|${listed}|${free}`,
    'g',
  );
  return [...folded.matchAll(expression)].map((match) => {
    const { marked, cued: behind, listed: joined, free: bare } = match.groups!;
    const [start, end] = [match.index, match.index + match[0].length];
    const before = folded.slice(Math.max(0, start - 16), start);
    const basis = BASIS_BEFORE.test(before) || BASIS_AFTER.test(folded.slice(end, end + 34));
    return { start, end, title: (marked ?? behind ?? joined ?? bare)!, basis };
  });
}

/** Mentions of a law by the number of the order that promulgated it: 国务院令第431号, 国务院431号令. */
export const orderMentions = ({ folded }: Draft, order: string, title: string): LawMention[] =>
  [...folded.matchAll(new RegExp(`(?:国务院令?|令)第? ?${order} ?号令?|第? ?${order} ?号国务院令`, 'g'))].map(
    ({ index, 0: text }) => ({ start: index, end: index + text.length, title, basis: true }),
  );

const HISTORY =
  /废止|取代|替代|代替|失效|不再施行|不再适用|停止施行|施行前|修订前|旧条例|旧法|新旧|相比|对照表|沿革|历史上|衔接|变化|同时废|原来的规定|当时|过时|旧制度|旧材料|旧文件|旧卷|改引|不再引用|不能再引|还能引用/;
const OLD = /(?:旧的?|原来?的?|老|当时的?|修订前的?|19\d{2}年?版?的?|20[01]\d年?版?的?)[（(]?《?$/;
const LABEL = /^》? ?[（(][^）)]*(?:旧|原|废止|取代|失效|历史|19\d{2}年|2005年?(?![）)]*令))[^）)]*[）)]/;

/**
 * Whether a mention tells of the past: the sentence says that the law has gone, calls it old, compares old and new, or
 * dates itself to a day before `ended`; or the draft is dated before that day.
 */
export function isPast(draft: Draft, mention: Span, ended: string): boolean {
  const { folded } = draft;
  const sentence = sentenceAt(draft, mention.start) ?? mention;
  const from = Math.max(sentence.start, mention.start - 120);
  const text = folded.slice(from, Math.min(sentence.end, mention.end + 120));
  if (HISTORY.test(text.replace(/对照(?=《)/g, ''))) return true;
  if (OLD.test(folded.slice(Math.max(from, mention.start - 10), mention.start))) return true;
  if (LABEL.test(folded.slice(mention.end, mention.end + 40))) return true;
  const days = datesIn(text);
  if (days.length && days.every((day) => day < ended)) return true;
  const signed = signedOn(draft);
  return signed !== undefined && signed < ended;
}

/** Days, months and years that a text names, as far as it names them: 2018年 → 2018, 2018年3月 → 2018-03. */
const datesIn = (text: string): string[] =>
  [...text.matchAll(/(?<!\d)((?:19|20)\d{2}) ?(?:年度?|[-./](?=\d))(?: ?(\d{1,2})(?: ?月|[-./]))?/g)].map(
    ([, year, month]) => (month ? `${year}-${month.padStart(2, '0')}` : year!),
  );

const signed = new WeakMap<Draft, { day: string | undefined }>();

/** The day of the last line that is nothing but a date, as below a signature. */
function signedOn(draft: Draft): string | undefined {
  const before = signed.get(draft);
  if (before) return before.day;
  let day: string | undefined;
  for (let at = draft.lines.length - 1; at >= 0 && day === undefined; at -= 1) {
    const { start, end } = draft.lines[at]!;
    if (end - start > 40) continue;
    const match = /^\s*((?:19|20)\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日\s*$/.exec(draft.folded.slice(start, end));
    if (match) day = [match[1], match[2]!.padStart(2, '0'), match[3]!.padStart(2, '0')].join('-');
  }
  signed.set(draft, { day });
  return day;
}
