import type { Draft } from '../draft.ts';
import type { NumberToken } from '../numbers.ts';
import { wordsBefore } from './figures/scan.ts';
import { classOf } from './figures/units.ts';

/** What a name says it counts, and the classes of units that fit it. */
const NAMED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:人数|人次数?)(?:共|约|已)?(?:[为是有达到]{1,2}|计)?$/, ['人', '人次']],
  [/(?:批数|批次数?)(?:共|约|已)?(?:[为是有达到]{1,2}|计)?$/, ['批']],
  [/(?:件数)(?:共|约|已)?(?:[为是有达到]{1,2}|计)?$/, ['件', '件次', '封']],
];

/** 集体访人数为12批: the name says one unit, the number has another. Silent where a second number with the right one follows. */
export const misnamed = (draft: Draft, tokens: readonly NumberToken[]): { token: NumberToken; name: string }[] =>
  tokens.flatMap((token, index) => {
    const words = wordsBefore(draft, token.start);
    const rule = NAMED.find(([name]) => name.test(words));
    if (!rule || rule[1].includes(classOf(token.unit)!)) return [];
    const next = tokens[index + 1];
    if (next && next.start - token.end <= 1 && rule[1].includes(classOf(next.unit)!)) return [];
    return [{ token, name: /(?:人数|人次数?|批数|批次数?|件数)/.exec(words)![0] }];
  });
