import type { Rule } from '../rule.ts';
import { figureChange } from './figure-change.ts';
import { figureShare } from './figure-share.ts';
import { figureSum } from './figure-sum.ts';
import { figureSumTable } from './figure-sum-table.ts';
import { figureSuspect } from './figure-suspect.ts';
import { unitMix } from './unit-mix.ts';
import { webResidue } from './web-residue.ts';

/** The rules that rest on the draft alone. */
export const FIGURE_RULES: readonly Rule[] = [
  figureSum,
  figureSumTable,
  figureShare,
  figureChange,
  figureSuspect,
  unitMix,
  webResidue,
];
