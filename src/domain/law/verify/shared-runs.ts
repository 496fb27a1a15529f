import type { OfficialLaw } from '../official.ts';
import { bare, fold } from './fold.ts';
import { blocksOf } from './passages.ts';
import { withoutReferences } from './references.ts';
import type { Finding, OwnText } from './types.ts';

/** The longest run a text of ours may share with the wording, in Han characters and digits. */
export const LONGEST_SHARED_RUN = 20;

const SHINGLE = LONGEST_SHARED_RUN + 1;

/** The wording prepared for comparison: its texts and every run in them that is one character too long. */
export interface WordingIndex {
  blocks: string[];
  shingles: ReadonlySet<string>;
}

/** Prepares the wording of one or more laws. */
export function indexWording(laws: readonly OfficialLaw[]): WordingIndex {
  const blocks = laws.flatMap(({ articles }) => articles.flatMap(blocksOf)).map(bare);
  const shingles = new Set(
    blocks.flatMap((block) =>
      Array.from({ length: Math.max(0, block.length - SHINGLE + 1) }, (_, at) => block.slice(at, at + SHINGLE)),
    ),
  );
  return { blocks, shingles };
}

/**
 * The runs of more than 20 characters that `text` shares with the wording, each as long as it goes. Terms of art and
 * references to articles break a run: there is only one way to write them.
 */
export function sharedRuns(text: string, { blocks, shingles }: WordingIndex, terms: readonly string[]): string[] {
  const names = terms.map(bare).sort((a, b) => b.length - a.length);
  const prose = withoutReferences(fold(text)).split('|').map(bare);
  const pieces = names.reduce((parts, name) => parts.flatMap((part) => part.split(name)), prose);
  return pieces.flatMap((piece) => {
    const runs: string[] = [];
    for (let at = 0; at + SHINGLE <= piece.length; at++) {
      if (!shingles.has(piece.slice(at, at + SHINGLE))) continue;
      let end = at + SHINGLE;
      while (end < piece.length && blocks.some((block) => block.includes(piece.slice(at, end + 1)))) end++;
      runs.push(piece.slice(at, end));
      at = end - 1;
    }
    return runs;
  });
}

/** Nothing we wrote copies the wording: neither the digest nor what explains it. */
export function checkSharedRuns(texts: readonly OwnText[], index: WordingIndex, terms: readonly string[]): Finding[] {
  return texts.flatMap(({ file, place, text }) =>
    sharedRuns(text, index, terms).map((run): Finding => ({
      file,
      place,
      rule: 'shared-runs',
      message: `与条文连续${run.length}字相同（最多${LONGEST_SHARED_RUN}字）：${run}`,
    })),
  );
}
