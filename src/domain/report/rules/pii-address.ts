import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { finder, holds } from '../vocabulary/index.ts';

const NUMBER = '(?:\\d{1,5}|[一二三四五六七八九十百]{1,4})';
const ROAD = '(?:路|街|大道|巷|弄|胡同|里|坊|小区|花园|家园|公寓|新村|苑|大院|社区|村|屯|庄|寨|湾|组|队|宿舍|大厦)';
/** 号 that numbers something else: 12号令, 3号线, 5号地块. */
const NOT_HOUSE =
  '(?!令|文|线|地块|公路|国道|省道|高速|矿|井|机|车|通告|公告|议案|提案|建议|桥|闸|泵|工程|隧道|厂房|楼盘|选民|文件|决定|院区|煤|坑|渠|项目|标段|法庭|窗口)';
const HOUSE = new RegExp(
  `[\\u4e00-\\u9fff]{1,12}?${ROAD}(?:[\\u4e00-\\u9fff]{0,6}?)(?<!第)(?:附)?${NUMBER}(?:[-—－之]\\d{1,4}){0,3}(?:号楼|号院|号${NOT_HOUSE}|幢|栋|单元|室)(?:[ ,，]?${NUMBER}(?:[-—－]\\d{1,4})?(?:号楼|栋|幢|单元|楼|层|室|号|户|门)){0,4}(?:[ ,，]?\\d{3,4}室?(?![\\d年元件人.]))?`,
  'g',
);
/** A flat without a street: 12号楼3单元201. */
const FLAT = new RegExp(`(?<!\\d)${NUMBER}(?:号楼|栋|幢)${NUMBER}单元 ?\\d{2,4}(?:室|号|户)?(?!\\d)`, 'g');
const HOME =
  /(?:家住|住址|住所地?|居住地?|现住|户籍地?|户籍地址|暂住|家庭地址|家庭住址|住在|租住于?)(?:为|是|在|于)?[:： ]{0,2}(?<place>(?:(?!或者|曾经|农村|的)[^，。；、\n]){0,24}?(?:村|屯|庄|寨|社区|小区|街道|镇|乡)[^，。；、\n]{0,8}?(?:组|队|号|户|室|栋|巷)(?:\d{1,4}(?:号楼|单元|楼|层|室|号|户)){0,4})(?![织长建成委]|[\u4e00-\u9fff]{0,1}[乡镇村])/g;
const AROUND = 24;

/**
 * Addresses down to the house, flat or village group. High near the words for a person or a home (家住, 村民, 信访人), low for
 * a house of nobody in particular, medium for a flat. Silent on an office's own address (接待地址, 大厅迁至), on villages, towns
 * and streets without a number, on numbers of documents, plots, lines and roads, and on masked numbers.
 */
export const piiAddress: Rule = (draft, { facts }) => {
  const { office, person } = facts.words.contacts;
  const [offices, persons] = [finder(office), finder(person)];
  const found = new Map<number, Finding>();
  const add = (start: number, end: number, home: boolean) => {
    const overlapping = [...found.values()].slice(-2).some((other) => other.start < end && start < other.end);
    if (overlapping) return;
    const before =
      draft.folded.slice(Math.max(0, start - AROUND), start).replace(/^[^]*[\n\r。；]/, '') +
      draft.folded.slice(start, end + 4);
    const own = home || holds(before, persons);
    const inside = /单元|室|户/.test(draft.folded.slice(start, end));
    if (!own && holds(before, offices)) return;
    found.set(start, finding(start, end, own ? 'high' : inside ? 'medium' : 'low'));
  };
  for (const match of draft.folded.matchAll(HOME)) {
    const end = match.index + match[0].length;
    add(end - match.groups!.place!.length, end, true);
  }
  const rest = [...places(draft, HOUSE), ...places(draft, FLAT)].sort((a, b) => a.start - b.start);
  for (const { start, end } of rest) add(start, end, false);
  return [...found.values()].sort((a, b) => a.start - b.start);
};

/** Matches without what leads up to them: 来访人住幸福路18号. */
const places = ({ folded }: Draft, expression: RegExp) =>
  [...folded.matchAll(expression)].map(({ index, 0: text }) => {
    const lead =
      /^[\u4e00-\u9fff]{0,11}(?:住|位于|[在于到至的：:])(?=[\u4e00-\u9fff]{2})/.exec(text.replace(/\d[^]*/, ''))?.[0] ??
      '';
    return { start: index + lead.length, end: index + text.trimEnd().length };
  });

function finding(start: number, end: number, severity: Finding['severity']): Finding {
  return {
    kind: 'pii-address',
    start,
    end,
    message: '住址写到了门牌或者组。',
    suggestion: '删去，或者只写到乡镇、街道；单位对外公布的地址，前面写明“办公地址”。',
    citations: [],
    severity,
  };
}
