import type { Draft, Span } from './draft.ts';
import { readHanNumber } from './han-number.ts';
import { UNITS, notCounts } from './number-shapes.ts';

/** A quantity in a draft: a number with its unit, at its place. */
export interface NumberToken extends Span {
  /** 2.68万户 is 26800; 26.2% and 百分之二十六点二 are 26.2; 3.5万元 is 35000. */
  value: number;
  /** 件 件次 批 批次 人 人次 起 封 份 个 户 名 次 % 百分点 元 日 工作日 个月 小时 倍 …, empty where there is none. */
  unit: string;
  /** Where the unit begins; `end` where there is none. */
  unitStart: number;
  /** As written in the folded text, with the unit. */
  raw: string;
  /** How much one step of the last written digit is: 0.1 for 26.2, 100 for 2.68万. */
  step: number;
  /** 余、多、左右、约、近、以上 … stand with it, or it is one end of a range (3—5件). */
  approximate: boolean;
  /** One 一 in Chinese, which is as often an article (一件小事、一批) as a count. */
  loose: boolean;
  /** Written in Chinese numerals. */
  han: boolean;
}

const HAN = '[零〇○一二两三四五六七八九十百千万亿]';
const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const TOKEN = new RegExp(
  `(?<percent>百分之)(?<share>${HAN}{1,12}(?:点[零〇一二三四五六七八九]+)?|${ARABIC})` +
    `|(?<arabic>${ARABIC})(?: ?(?<scale>[十百千]?[万亿])|(?<hundred>[百千](?![分克米瓦字])))?(?<vague>[余多几])?(?<scale2>[万亿])?` +
    `|(?<han>${HAN}{1,20})(?<hanVague>[余多几])?`,
  'g',
);
const UNIT = new RegExp(`^ {0,2}(?<vague>[余多])? ?(?<unit>${UNITS})(?<after>以上|以下|以内|左右|上下|多|余)?`);
const BEFORE = /(?:约|大约|将近|接近|近|超过|超|逾|不足|不少于|不低于|至少|最多|不超过|未满)$/;
/** 数十件, 几百人. */
const BEFORE_HAN = /[几数上好]$/;
const RANGE = /^\s?[—\-–~～至到]{1,2}\s?\d/;
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

const known = new WeakMap<Draft, NumberToken[]>();

/**
 * Every quantity of a draft in order, computed once for each draft. Left out: dates and times (2026年、3月5日、每月5日),
 * places in laws (第三十四条), document numbers, telephone, identity and page numbers, hot lines, ordinals (第三、一是),
 * numbers inside Latin words, Chinese numerals without a unit, and 一案一策.
 */
export function numbersOf(draft: Draft): NumberToken[] {
  const before = known.get(draft);
  if (before) return before;
  const tokens = readNumbers(draft.folded, markersOf(draft));
  known.set(draft, tokens);
  return tokens;
}

/** The 1、 and 2. of numbered parts. */
const markersOf = ({ sections }: Draft): Span[] =>
  sections.map(({ start, marker }) => ({ start, end: start + marker.length }));

function readNumbers(folded: string, markers: Span[]): NumberToken[] {
  const skip = [...notCounts(folded), ...markers].sort((a, b) => a.start - b.start);
  const tokens: NumberToken[] = [];
  let next = 0;
  for (const found of folded.matchAll(TOKEN)) {
    while (next < skip.length && skip[next]!.end <= found.index) next += 1;
    const barred = skip[next];
    if (barred && barred.start < found.index + found[0].length) continue;
    const token = readToken(folded, found);
    if (token) tokens.push(token);
  }
  return tokens;
}

function readToken(folded: string, found: RegExpExecArray | RegExpMatchArray): NumberToken | undefined {
  const { percent, share, arabic, scale, hundred, vague, scale2, han, hanVague } = found.groups!;
  const start = found.index!;
  const tail = start + found[0].length;
  const unit = percent ? null : UNIT.exec(folded.slice(tail, tail + 14))?.groups;
  const written = readValue(share ?? arabic ?? han!);
  if (!written) return undefined;
  const ownUnit = (unit?.unit ?? '').replace(/\s/g, '');
  // 千 and 万 alone are words as often as numbers: 万人, 百人. Without a unit a Chinese numeral is no quantity here.
  if (han && (ownUnit === '' || /^[百千万亿]/.test(han))) return undefined;
  const behind = tail + (unit ? UNIT.exec(folded.slice(tail, tail + 14))![0].length - (unit.after?.length ?? 0) : 0);
  const unitStart = unit ? behind - unit.unit!.length : behind;
  const money = /^[万亿]+元$/.test(ownUnit);
  const size = scaleOf(scale ?? hundred) * scaleOf(scale2) * (money ? scaleOf(ownUnit.slice(0, -1)) : 1);
  const ranged =
    RANGE.test(folded.slice(tail, tail + 5)) ||
    /\d\s?[—\-–~～至到]{1,2}\s?$/.test(folded.slice(Math.max(0, start - 5), start));
  return {
    start,
    end: behind,
    value: tidy(written.value * size),
    unit: percent ? '%' : money ? '元' : ownUnit.replace(/^个(?=百分点|工作日)/, ''),
    unitStart,
    raw: folded.slice(start, behind),
    step: tidy(written.step * size),
    approximate:
      [vague, hanVague, unit?.vague, unit?.after].some(Boolean) ||
      ranged ||
      BEFORE.test(folded.slice(Math.max(0, start - 3), start)) ||
      (Boolean(han) && BEFORE_HAN.test(folded.slice(Math.max(0, start - 1), start))),
    loose: han === '一',
    han: Boolean(han) || (Boolean(percent) && !/\d/.test(share!)),
  };
}

function readValue(raw: string): { value: number; step: number } | undefined {
  if (/^\d/.test(raw)) {
    const plain = raw.replace(/,/g, '');
    const decimals = plain.split('.')[1]?.length ?? 0;
    return { value: Number(plain), step: 10 ** -decimals };
  }
  const [whole, part = ''] = raw.split('点');
  const value = readHanNumber(whole!);
  if (value === null) return undefined;
  const digits = [...part].map((char) => '零一二三四五六七八九'.indexOf(char.replace('〇', '零'))).join('');
  return { value: Number(`${value}.${digits || 0}`), step: 10 ** -digits.length };
}

const scaleOf = (signs: string | undefined): number =>
  [...(signs ?? '')].reduce((size, sign) => size * SCALES[sign]!, 1);

/** 2.68 × 10000 is 26800.000000000004 in floating point. */
const tidy = (value: number): number => Number(value.toPrecision(12));
