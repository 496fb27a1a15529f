import { numbersOf } from '../../numbers.ts';
import { isCount } from '../figures/index.ts';
import { leading } from './suspect.ts';
import type { Finder } from './suspect.ts';

/** 215批，涉及187人次. */
const BETWEEN = /^[，,、]?(?:涉及|涉|计|共计?)?$/;

/**
 * 32批20人: a group has one member at least. Silent unless the two numbers stand side by side or 涉及 is between, and for 起 unless visits
 * are told (起 also counts letters and quarrels).
 */
export const fewerPeopleThanGroups: Finder = (draft) =>
  numbersOf(draft).flatMap((groups, index, all) => {
    const people = all[index + 1];
    if (!people || !/^人次?$/.test(people.unit) || people.value >= groups.value) return [];
    if (!BETWEEN.test(draft.folded.slice(groups.end, people.start))) return [];
    const visits =
      /^批次?$/.test(groups.unit) || (groups.unit === '起' && /访/.test(leading(draft.folded, groups.start, 12)));
    if (!visits || groups.approximate || people.approximate) return [];
    return [
      {
        start: groups.start,
        end: people.end,
        message: `${groups.raw}只有 ${people.raw}，人数少于批数，每批不到一人。`,
        suggestion: '核对批数和人数，看是否写反或者漏了位数。',
        severity: 'high' as const,
      },
    ];
  });

/**
 * 12.5人, 3.2件. Silent for averages and ratios (平均、每、均、比) and for figures in 万 and 亿.
 */
export const partsOfPeople: Finder = (draft) =>
  numbersOf(draft).flatMap((token) => {
    if (Number.isInteger(token.value) || !isCount(token) || /[万亿]/.test(token.raw)) return [];
    if (/均|每|比|率|折合|标准/.test(leading(draft.folded, token.start, 30))) return [];
    return [
      {
        start: token.start,
        end: token.end,
        message: `“${token.raw}”有小数，${token.unit}不能是小数。`,
        suggestion: '核对数字；是平均数的，写明“平均”；以万计的，补上“万”。',
        severity: 'medium' as const,
      },
    ];
  });
