import { toChineseNumeral } from '../chinese/index.ts';
import { namesOf } from '../deadline/index.ts';
import type { Calendar } from '../period/index.ts';
import { ownDates, ownPeriods } from './dates.ts';
import type { RouteFacts } from './facts.ts';
import type { ClaimState } from './fragment.ts';
import { toKeepApart } from './letter.ts';
import type { Apart } from './schema.ts';
import type { ClaimView } from './screen.ts';
import { claimName, claimSheet, line, links, type ClaimSheet, type SheetLine } from './sheet.ts';

/**
 * 办理建议单: one sheet of paper, and what travels with it. It says nothing of the claims on other sheets, not even by a
 * gap in its numbering. Screen, copy, paper and .docx only lay it out.
 */
export interface Sheet {
  title: string;
  /** Which claims of the letter it is about, for who has the whole letter before them: 诉求一、诉求三. Not for the sheet. */
  label: string;
  /** What tells its file from those of the other sheets; empty where there is one sheet. */
  file: string;
  /** Why it is on its own. */
  apart: SheetLine[];
  /** The claims whose questions are all answered. Empty where there is nothing to hand on yet. */
  claims: ClaimSheet[];
  /** The places of its claims in the letter, from 0, with those that are not finished. */
  places: number[];
  unfinished: string;
  sign: string[];
  source: string;
}

/** A letter as sheets: one, or several where some claims must not travel with the rest. */
export interface LetterSheets {
  /** What must not travel with the rest of the letter, for the screen. */
  apart: SheetLine[];
  sheets: Sheet[];
}

/** What must be kept apart of a claim, as far as it is answered: an accusation is one before its last question. */
const kindsOf = ({ trail }: ClaimView): Apart['id'][] =>
  trail.flatMap(({ chosen }) => chosen.flatMap(({ apart = [] }) => apart));

/** Puts the claims of a letter on sheets, and says everything about them. */
export function sheetsOf(
  views: readonly ClaimView[],
  states: readonly ClaimState[],
  facts: RouteFacts,
  calendar: Calendar,
): LetterSheets {
  const kinds = views.map((view) => ({ apart: kindsOf(view) }));
  const apart = toKeepApart(facts.routing, kinds);
  const own = (place: number) => apart.filter(({ id }) => kinds[place]!.apart.includes(id));
  const groups: number[][] = [];
  views.forEach((_view, place) => {
    const rest = groups.find(([first]) => !own(first!).length);
    if (own(place).length || !rest) groups.push([place]);
    else rest.push(place);
  });
  const lines = (list: readonly Apart[]) => list.map(({ text, citations }) => line(text, links(citations, facts)));
  const sheets = groups.map((places) => {
    const made = sheetOf(places, { views, states, facts, calendar });
    return {
      ...made,
      apart: lines(own(places[0]!)),
      file: groups.length > 1 ? fileOf(made, views) : '',
    };
  });
  return { apart: lines(apart), sheets };
}

/** No number of a claim: it would tell of the others. */
function fileOf({ claims }: Pick<Sheet, 'claims'>, views: readonly ClaimView[]): string {
  const [first] = claims;
  return first ? (views[first.at]!.matter?.title ?? first.handling) : '';
}

interface Letter {
  views: readonly ClaimView[];
  states: readonly ClaimState[];
  facts: RouteFacts;
  calendar: Calendar;
}

function sheetOf(places: number[], { views, states, facts, calendar }: Letter): Omit<Sheet, 'apart' | 'file'> {
  const names = namesOf(facts);
  const name = (index: number) => claimName(views[places[index]!]!.matter, index, places.length);
  const claims = places.flatMap((at, index): ClaimSheet[] => {
    const { result, matter } = views[at]!;
    if (!result) return [];
    const dates = ownDates(ownPeriods(result, facts.periods), states, at, calendar, facts);
    const place = claimName(matter, at, views.length);
    return [claimSheet(result, { at, name: name(index), place, matter, dates, facts, names })];
  });
  const missing = places.flatMap((at, index) => (views[at]!.result ? [] : name(index)));
  return {
    title: '办理建议单',
    label: places.map((at) => `诉求${toChineseNumeral(at + 1)}`).join('、'),
    claims,
    places,
    unfinished: missing.length ? `${missing.join('、')}还没有答完，这里没有它的结果。` : '',
    sign: ['经办人', '审核人', '日期'],
    source: sourceOf(facts.regulation),
  };
}

/** Where it comes from: 《信访工作条例》（现行有效，2022年5月1日起施行）, and when it was last checked. */
function sourceOf({ title, status, effective, checked }: RouteFacts['regulation']): string {
  const [year, month, day] = effective.split('-').map(Number);
  const law = `《${title}》（${status}，${year}年${month}月${day}日起施行）`;
  return `信访知库分流助手，依据${law}整理，内容最后核对 ${checked}。是建议，不是决定；引用以官方文本为准。`;
}
