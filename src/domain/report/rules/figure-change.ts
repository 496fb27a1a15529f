import type { Draft, Span } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { NumberToken } from '../numbers.ts';
import type { Rule } from '../rule.ts';
import { directionBefore, wayOf } from './figures/change-words.ts';
import { pairAcross, pairsOf } from './figures/pairs.ts';
import type { Pair } from './figures/pairs.ts';
import { sentencesWithFigures, tokensIn } from './figures/scan.ts';
import { classOf, written } from './figures/units.ts';

/**
 * A change told in a draft against the two figures it is told of: 由150件降至120件，下降25%. Checked are the direction, the
 * percentage, the difference (减少30件), points against percent, and 下降一倍 or a fall by more than all.
 *
 * Silent: where only one of the two figures is given; where the draft does not say which is the earlier; approximate
 * figures; a percentage that is right when rounded or cut off at its last digit; a change in a sentence with several
 * pairs of figures when it fits any of them.
 */
export const figureChange: Rule = (draft) =>
  sentencesWithFigures(draft).flatMap(({ sentence, index }) => {
    const tokens = tokensIn(draft, sentence);
    const own = pairsOf(draft, sentence);
    const before = draft.sentences[index - 1];
    const pairs = own.length || !before || sentence.start - before.end > 1 ? own : pairAcross(draft, before, sentence);
    const changes = tokens.filter((token) => wordBefore(draft, sentence, token) !== 0);
    return [
      ...pairs.flatMap(againstWords),
      ...changes.flatMap((change) => judge(draft, sentence, change, pairs)),
      ...changes.flatMap((change) => impossible(draft, sentence, change)),
    ];
  });

const wordBefore = (draft: Draft, sentence: Span, token: NumberToken): 1 | -1 | 0 =>
  directionBefore(draft.folded.slice(Math.max(sentence.start, token.start - 8), token.start).replace(/[约近]+$/, ''));

/** 由120件降至150件. */
function againstWords({ earlier, later, claimed }: Pair): Finding[] {
  const real = Math.sign(later.value - earlier.value);
  if (claimed === 0 || real === claimed || classOf(earlier.unit) !== classOf(later.unit)) return [];
  const text = `从 ${earlier.raw} 到 ${later.raw} 是${wayOf(real)}，文中写的是${wayOf(claimed)}。`;
  return [finding(earlier, later, text, '核对两个数字是否写反，或者改正升降的说法。')];
}

function judge(draft: Draft, sentence: Span, change: NumberToken, all: Pair[]): Finding[] {
  const pairs = all.filter(
    ({ earlier, later }) =>
      Math.max(earlier.end, later.end) <= change.start &&
      !/[；;]/.test(draft.folded.slice(Math.max(earlier.end, later.end), change.start)) &&
      earlier !== change &&
      later !== change &&
      comparable(change, earlier, later) &&
      isAbout(draft, change, earlier, later),
  );
  if (!pairs.length) return [];
  const way = wordBefore(draft, sentence, change);
  if (pairs.some((pair) => fits(pair, change, way))) return [];
  const pair = pairs[pairs.length - 1]!;
  const { text, suggestion } = explain(pair, change, way);
  return [finding(pair.earlier.start < pair.later.start ? pair.earlier : pair.later, change, text, suggestion)];
}

/** 其中来访上升20% behind figures of all petitions tells of another thing; 批次下降 tells of 批 only. */
function isAbout(draft: Draft, change: NumberToken, earlier: NumberToken, later: NumberToken): boolean {
  const first = Math.min(earlier.start, later.start);
  const between = draft.folded
    .slice(Math.max(earlier.end, later.end), change.start)
    .replace(/^\d[\d.,]*(?:批次?|人次?|件次?)/, '');
  const subject = SUBJECTS.exec(between)?.[0];
  if (!subject) return !between.includes('其中');
  if (/次$/.test(subject)) return classOf(subject) === classOf(earlier.unit);
  return draft.folded.slice(Math.max(0, first - 20), Math.max(earlier.end, later.end)).includes(subject);
}

const SUBJECTS = /来信|来访|网上|集体访|个访|重复|初次|进京|赴省|赴市|办结|满意|化解|批次|人次|件次/;

const comparable = (change: NumberToken, earlier: NumberToken, later: NumberToken): boolean =>
  earlier.unit === later.unit &&
  (['%', '百分点'].includes(change.unit) ||
    change.unit === earlier.unit ||
    classOf(change.unit) === classOf(earlier.unit));

/** The change in the unit of the figure that tells it: percent of the earlier value, or a difference. */
function realChange({ earlier, later }: Pair, unit: string): number {
  const difference = later.value - earlier.value;
  return unit === '%' ? (difference / earlier.value) * 100 : difference;
}

function fits(pair: Pair, change: NumberToken, way: number): boolean {
  if (change.approximate) return Math.sign(pair.later.value - pair.earlier.value) === way;
  if (change.unit === '百分点' && pair.earlier.unit !== '%') return false;
  if (isPointsAsPercent(pair, change)) return false;
  const real = realChange(pair, change.unit);
  const over = Math.abs(real) - change.value;
  const step = isRounded(pair, change) ? change.step : 0;
  return Math.sign(real) === way && over >= -step / 2 - slack(pair) && over < step + slack(pair);
}

/** 95% to 97% told as 提高2%: two points. */
const isPointsAsPercent = ({ earlier, later }: Pair, change: NumberToken): boolean =>
  change.unit === '%' && earlier.unit === '%' && Math.abs(Math.abs(later.value - earlier.value) - change.value) < 1e-9;

/** A percentage, or a difference told more coarsely than its figures, may be rounded or cut off at its last digit. */
const isRounded = ({ earlier, later }: Pair, change: NumberToken): boolean =>
  change.unit === '%' || change.step > Math.max(earlier.step, later.step);

/** Shares with decimals are rounded themselves. */
const slack = ({ earlier, later }: Pair): number =>
  1e-9 + (earlier.unit === '%' && Math.max(earlier.step, later.step) < 1 ? Math.max(earlier.step, later.step) : 0);

function explain(pair: Pair, change: NumberToken, way: number): { text: string; suggestion: string } {
  const { earlier, later } = pair;
  const difference = later.value - earlier.value;
  const real = realChange(pair, change.unit);
  if (change.unit === '百分点' && earlier.unit !== '%') {
    return {
      text: `${earlier.raw} 到 ${later.raw} 是数量的变化，不能用百分点。`,
      suggestion: '数量的升降写百分之几，比例的升降才写百分点。',
    };
  }
  if (isPointsAsPercent(pair, change)) {
    const points = written(Math.abs(difference));
    return {
      text: `从 ${earlier.raw} 到 ${later.raw} 是 ${points} 个百分点，不是 ${change.raw}。`,
      suggestion: `改为“${points}个百分点”。`,
    };
  }
  const size = change.unit === '%' ? `${percent(real, change.step)}%` : `${written(Math.abs(real))}${change.unit}`;
  const sum =
    change.unit === '%'
      ? `（${written(later.value)}－${written(earlier.value)}）÷${written(earlier.value)}`
      : `${written(later.value)}－${written(earlier.value)}`;
  const right = difference === 0 ? '持平' : `${wayOf(difference)} ${size}`;
  return {
    text: `${sum}，应当是${right}，文中写的是${wayOf(way)} ${change.raw}。`,
    suggestion: `核对两个数字；数字没有错的，改为“${right.replace(' ', '')}”。`,
  };
}

/** As many digits as the draft wrote, one at least. */
const percent = (value: number, step: number): string =>
  written(Number(Math.abs(value).toFixed(step < 1 ? Math.min(4, Math.round(-Math.log10(step))) : 1)));

/** Down by more than everything, or down by times. */
function impossible(draft: Draft, sentence: Span, change: NumberToken): Finding[] {
  if (wordBefore(draft, sentence, change) !== -1) return [];
  if (change.unit === '倍') {
    return [
      finding(
        change,
        change,
        `减少不能说${change.raw}：减少一倍就是没有了。`,
        '改写成减少百分之几，或者写出两个数字。',
      ),
    ];
  }
  const counted = /率|占比|百分点/.test(draft.folded.slice(Math.max(sentence.start, change.start - 14), change.start));
  if (change.unit !== '%' || change.value <= 100 || counted) return [];
  return [finding(change, change, `下降最多是 100%，文中写的是${change.raw}。`, '核对两个数字和升降的方向。')];
}

const finding = (from: NumberToken, to: NumberToken, text: string, suggestion: string): Finding => ({
  kind: 'figure-change',
  start: Math.min(from.start, to.start),
  end: Math.max(from.end, to.end),
  message: text,
  suggestion,
  citations: [],
  severity: 'high',
});
