import type { Topic } from './bank.ts';
import { MOCK, SHORT, type Blueprint } from './blueprint.ts';
import { compose, edition, type Paper } from './compose.ts';
import { formatPaper } from './paper-address.ts';

/** The papers that a short code can name; any other is given as an address. */
export const STANDARD: Readonly<Record<'M' | 'S', Blueprint>> = { M: MOCK, S: SHORT };
export type Standard = keyof typeof STANDARD;

/** Without 0, 1, I and O, which are taken for each other when a code is read out or copied by hand. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const SEED_LENGTH = 6;

/** A seed from random bytes, one for each character. */
export const seedFrom = (bytes: Uint8Array): string =>
  [...bytes.slice(0, SEED_LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');

export const emptySeed = (): Uint8Array<ArrayBuffer> => new Uint8Array(SEED_LENGTH);

/** What is alike to the eye is the same in a code. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s—–－_]+/g, '-')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/** The code of a standard paper, such as `M-7K3F2Q-AB12`: which, seed, edition of the bank. */
export const formatCode = (standard: Standard, seed: string, bank: string): string => `${standard}-${seed}-${bank}`;

/** Draws the paper of a code. A code of another edition gives another paper, so it is refused, and says why. */
export function paperOfCode(topics: readonly Topic[], text: string): { paper: Paper } | { problem: string } {
  const match = /^([MS])-?([2-9A-Z1]{6})-?([0-9A-Z]{4})$/.exec(plain(text.trim()));
  if (!match) return { problem: '代码不完整，应当像 M-7K3F2Q-AB12 这样分三段，请对照原样再输一遍' };
  const [, standard, typed, bank] = match as unknown as [string, Standard, string, string];
  // L is a letter of seeds; only what stands for 1 is not.
  const seed = typed.replace(/1/g, 'L');
  const here = edition(topics);
  if (plain(here) !== bank)
    return {
      problem: `这个代码是按题库${bank}版出的，本站的题库是${here}版，同一个代码会抽出不同的题。请出卷的人用本站重新出一份，或者发整个网址`,
    };
  return { paper: compose(topics, STANDARD[standard], seed).paper };
}

/** The code of a paper, where it is a standard one of this bank with nothing changed. */
export function codeOf(topics: readonly Topic[], paper: Paper): string | null {
  if (!new RegExp(`^[${LETTERS}]{${SEED_LENGTH}}$`).test(paper.seed)) return null;
  const address = formatPaper(paper);
  const standard = (Object.keys(STANDARD) as Standard[]).find(
    (each) => formatPaper(compose(topics, STANDARD[each], paper.seed).paper) === address,
  );
  return standard ? formatCode(standard, paper.seed, edition(topics)) : null;
}
