import { paragraphAt } from '../draft.ts';
import type { NumberToken } from '../numbers.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { readLists } from './figures/lists.ts';
import type { List } from './figures/lists.ts';
import { sentencesWithFigures } from './figures/scan.ts';
import { classOf, written } from './figures/units.ts';

/**
 * Parts told in a sentence against their total. Wrong is a part greater than the total, parts that together exceed it,
 * and, where the draft claims to list all (共22件：…, a bracket right behind the total, …共22件, or parts that are by
 * nature all there are: channels, initial and repeat, closed and open), any other sum; also a sum that misses a large
 * total by little and in a single digit, which is a misprint.
 *
 * Silent: a single part or kinds of matter behind 其中 that stay below the total; 等, 主要, 突出 and the like; a list in
 * which a member has no number of the total's unit; approximate numbers; figures of another year; wherever any number
 * in front of 其中 could be the total and fits; parts of different ways of dividing.
 */
export const figureSum: Rule = (draft) =>
  sentencesWithFigures(draft).flatMap(({ sentence, index }) => {
    const previous = draft.sentences[index - 1];
    const paragraph = paragraphAt(draft, sentence.start);
    const near = previous && paragraph && previous.start >= paragraph.start && previous.end - previous.start < 500;
    const before = near ? previous : undefined;
    return readLists(draft, sentence, before).flatMap(judge);
  });

function judge({ totals, parts, complete, spill }: List): Finding[] {
  const tokens = parts.map(({ token }) => token);
  if ([...totals, ...tokens].some(({ approximate }) => approximate)) return [];
  const sum = add(tokens);
  const sums = readings(parts, spill);
  if (totals.some(({ value }) => sums.includes(value))) return [];
  const most = Math.max(...totals.map(({ value }) => value));
  const total = totals.find(({ value }) => value === most)!;
  const tooGreat = tokens.find(({ value, loose }) => value > most && !loose);
  if (tooGreat) return [finding(total, tokens, `其中的 ${tooGreat.raw} 大于总数 ${total.raw}。`, 'high')];
  if (sum > most) return [finding(total, tokens, message(tokens, total, sum), 'high')];
  if (isMisprint(sum, nearest(totals).value))
    return [finding(nearest(totals), tokens, message(tokens, nearest(totals), sum), 'medium')];
  return complete ? [finding(nearest(totals), tokens, message(tokens, nearest(totals), sum), 'high')] : [];
}

/** Every sum that an honest reader may form: all parts, channels only, without 一件, with parts that follow the next 其中. */
function readings(parts: List['parts'], spill: readonly NumberToken[]): number[] {
  const tokens = parts.map(({ token }) => token);
  const firstKind = parts.findIndex(({ family }) => family === 'kind');
  const sums = [add(tokens), add(tokens.filter(({ loose }) => !loose))];
  if (firstKind > 1) sums.push(add(tokens.slice(0, firstKind)));
  const later = spill.filter(({ unit }) => classOf(unit) === classOf(tokens[0]!.unit));
  later.forEach((_, from) => sums.push(add([...tokens, ...later.slice(from)])));
  return sums;
}

/** 47600 for 48600: four digits or more, one of them different, less than 5% apart. */
function isMisprint(sum: number, total: number): boolean {
  const [one, other] = [String(sum), String(total)];
  if (one.length !== other.length || one.replace(/0+$/, '').length < 3 || total < 1000) return false;
  if (Math.abs(sum - total) > total / 20) return false;
  return [...one].filter((digit, at) => digit !== other[at]).length === 1;
}

const add = (tokens: readonly NumberToken[]): number => tokens.reduce((sum, { value }) => sum + value, 0);

const nearest = (totals: NumberToken[]): NumberToken => totals[totals.length - 1]!;

function message(tokens: NumberToken[], total: NumberToken, sum: number): string {
  const gap = sum - total.value;
  const terms = tokens.map(({ value }) => written(value)).join('＋');
  const difference = `${gap > 0 ? '多' : '少'} ${written(Math.abs(gap))} ${total.unit}`;
  return `分项 ${terms}＝${written(sum)}，总数写的是 ${total.raw}，${difference}。`;
}

function finding(total: NumberToken, tokens: NumberToken[], text: string, severity: Finding['severity']): Finding {
  return {
    kind: 'figure-sum',
    start: Math.min(total.start, tokens[0]!.start),
    end: Math.max(total.end, tokens[tokens.length - 1]!.end),
    message: text,
    suggestion: '对照台账核对总数和每一个分项；没有列全的，写明其余是什么。',
    citations: [],
    severity,
  };
}
