import type { Draft, Span } from '../draft.ts';
import { anyOf, type NameWords } from '../vocabulary/index.ts';
import { nameReader, type NameReader } from './read-name.ts';
import { cellsBelow } from './table-names.ts';

/** A name with who it seems to belong to. */
export interface FoundName extends Span {
  name: string;
  /** private: a petitioner, a party, somebody else; office: an official at work; byline: an author or a contact. */
  whose: 'private' | 'office' | 'byline';
}

interface Cue {
  expression: RegExp;
  whose: FoundName['whose'];
  /** The words leave no doubt that a name comes. */
  sure: boolean;
}

const readers = new WeakMap<NameWords, { reader: NameReader; cues: Cue[] }>();

function prepared(words: NameWords): { reader: NameReader; cues: Cue[] } {
  const before = readers.get(words);
  if (before) return before;
  const label = '[:：] ?';
  const some = (phrases: readonly string[]) => `(?:${anyOf(phrases)})`;
  const cues: Cue[] = [
    { expression: new RegExp(`${some(words.fields)}(?:为|是)?(?:${label}| {1,3})`, 'g'), whose: 'private', sure: true },
    { expression: new RegExp(`${some(words.private)}(?:姓名)?${label}`, 'g'), whose: 'private', sure: true },
    { expression: new RegExp(some(words.private), 'g'), whose: 'private', sure: false },
    {
      expression: /关于(?=[\u4e00-\u9fff]{2,4}(?:等|反映|信访|上访|投诉|举报|要求|诉|不服|来访|来信))/g,
      whose: 'private',
      sure: false,
    },
    {
      expression: new RegExp(`${LEAD}(?=[\\u4e00-\\u9fff]{2,4}[，,]${TROUBLE})`, 'g'),
      whose: 'private',
      sure: false,
    },
    {
      expression: /由(?=[\u4e00-\u9fff]{2,4}(?:同志)?(?:包案|牵头|负责|接待|担任|任|带队|主持))/g,
      whose: 'office',
      sure: false,
    },
    { expression: new RegExp(`${some(words.bylines)}(?:${label}| {1,3})`, 'g'), whose: 'byline', sure: true },
    { expression: new RegExp(`${some(words.offices)}(?:同志)?(?:${label}| {1,2})`, 'g'), whose: 'office', sure: false },
    {
      expression: /[（(](?=[\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4})?[）)]\s*(?:[\n\r]|$))/g,
      whose: 'byline',
      sure: false,
    },
    { expression: new RegExp(some(words.offices), 'g'), whose: 'office', sure: false },
  ];
  const made = { reader: nameReader(words), cues };
  readers.set(words, made);
  return made;
}

/**
 * Names of people in a draft, in order, each place once. A name counts only with words beside it that show that a person is
 * named: 信访人王…, 王…等5人, 关于王…反映, 如王…，因…上访, 王…（男，, a label, a column 姓名, an office; then the same name is found
 * everywhere else, too.
 */
export function findNames(draft: Draft, words: NameWords): FoundName[] {
  const { folded } = draft;
  const { reader, cues } = prepared(words);
  const found = new Map<number, FoundName>();
  /** Takes a name, and further names of the same enumeration: 王甲、李乙和张丙. */
  const add = (first: number, firstLength: number, whose: FoundName['whose']) => {
    let [start, length] = [first, firstLength];
    while (length && !found.has(start)) {
      const end = start + length;
      found.set(start, { start, end, name: folded.slice(start, end), whose });
      start = end + (/^(?:以及|[、 和与及])/.exec(folded.slice(end, end + 2))?.[0].length ?? 0);
      length = start > end ? reader.nameAt(folded, start, false) : 0;
    }
  };
  for (const { expression, whose, sure } of cues)
    for (const match of folded.matchAll(expression)) {
      const start = match.index + match[0].length;
      add(start, reader.nameAt(folded, start, sure), whose);
    }
  for (const { start, length } of cellsBelow(draft, words.fields))
    if (reader.nameAt(folded, start, true) === length) add(start, length, 'private');
  for (const match of folded.matchAll(GROUP)) {
    const length = reader.nameBefore(folded, match.index, EVERYDAY.test(folded.slice(match.index, match.index + 2)));
    add(match.index - length, length, 'private');
  }
  for (const match of folded.matchAll(BYLINE)) {
    const start = match.index + match[0].length;
    const length = reader.nameAt(folded, start, false);
    if (length && /^(?:[ \n\r\u2028]|$)/.test(folded.slice(start + length, start + length + 1)))
      add(start, length, 'byline');
  }
  return [...found.values(), ...elsewhere(folded, [...found.values()])].sort((a, b) => a.start - b.start);
}

/** 如王…，因占地多次上访: what leads to a case, and what shows that it is one of a petition. */
const LEAD = '(?:^|[。；;：:\\n，,])(?:例?如|比如|譬如|像|以及|还有|其中|一是|二是|三是|四是)';
const TROUBLE =
  '[^。\\n]{0,30}?(?:反映|上访|信访|来访|纠纷|投诉|举报|缠访|诉求|补偿|赔偿|工资|拆迁|征地|拖欠|不服|不满)';

/** What stands behind a person's name: 等5人, （男，, （身份证, 夫妇到, 同志, 反映. */
const GROUP =
  /等(?=\d{1,4} ?[人名户位]|[一二三四五六七八九十百]{1,3}[人名户位]|人(?![员民均力])|户|村民|群众|职工|业主|农民工|居民|家长|住户|农户|工人|教师|老师|老兵|老人|学生|司机|商户|摊贩|乘客|患者|同志|退役|退休|下岗|几位|几名|多名|多人)|(?=[，,（( ]{1,2}(?:男|女)[，,、；）)])|(?=[（(](?:身份证|电话|手机|联系电话|住址|现年|\d{2}岁))|(?=[夫父母兄姐][妇子女妹弟][反来到上多于要])|(?=同志|女士|先生|大爷|大娘|老汉)|(?=反映|要求|上访|信访|来访|来信|投诉|举报|不服)/g;

/** Of these, the words that stand in any sentence. */
const EVERYDAY = /^(?:反映|要求|上访|信访|来访|来信|投诉|举报|不服)/;

/** A body's name, blanks, and a name alone to the next blank. */
const BYLINE =
  /(?:局|办公室|办|委|院|校|处|科|中心|站|所|政府|党校|课题组) {1,4}(?=[\u4e00-\u9fff]{2,4}(?:[ \n\r]|$))/g;

/** The same names at other places; two characters alone may be part of any word, so only names of three and more. */
function elsewhere(folded: string, known: FoundName[]): FoundName[] {
  const whose = new Map(known.map((entry) => [entry.name, entry.whose]));
  const names = [...whose.keys()].filter((name) => name.length > 2).slice(0, 500);
  if (!names.length) return [];
  const places = new Set(known.map(({ start }) => start));
  return [...folded.matchAll(new RegExp(anyOf(names), 'g'))].flatMap((match) =>
    places.has(match.index)
      ? []
      : [{ start: match.index, end: match.index + match[0].length, name: match[0], whose: whose.get(match[0])! }],
  );
}
