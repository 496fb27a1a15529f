import type { Rule } from '../rule.ts';
import { chrome } from './residue/chrome.ts';
import { conversions } from './residue/conversion.ts';
import { duplicates } from './residue/duplicates.ts';
import { markup } from './residue/markup.ts';
import { pageBreaks } from './residue/page-breaks.ts';
import { pinyin } from './residue/pinyin.ts';
import { strayMarks } from './residue/stray.ts';
import { traditional } from './residue/traditional.ts';

/**
 * What a text brings along from the web or from a conversion and what does not belong in a report. Each finder in
 * `residue/` says when it stays silent.
 */
export const webResidue: Rule = (draft) =>
  [chrome, pageBreaks, markup, conversions, pinyin, traditional, strayMarks, duplicates].flatMap((finder) =>
    finder(draft).map((one) => ({ kind: 'web-residue' as const, citations: [], ...one })),
  );
