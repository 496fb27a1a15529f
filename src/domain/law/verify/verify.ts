import type { Shapes } from '../../citation/index.ts';
import type { OfficialArticle, OfficialLaw } from '../official.ts';
import { actorFinder, checkActors, countActors, type ActorFinder } from './actors.ts';
import { checkCounts } from './counts.ts';
import { checkForce } from './force.ts';
import { checkLevels } from './levels.ts';
import { checkNumbers, countNumbers } from './numbers.ts';
import { ownTexts } from './own-texts.ts';
import { checkSharedRuns, indexWording } from './shared-runs.ts';
import { checkTimes } from './times.ts';
import type { Actor, Digest, Finding, OwnText } from './types.ts';

/** What was compared, so that an empty list of findings can be told from nothing done. */
export interface Tally {
  articles: number;
  numbers: number;
  actors: number;
  texts: number;
}

/** What is compared with the imported laws, who acts in them, and the names that may be repeated. */
export interface Task {
  laws: readonly OfficialLaw[];
  digests: readonly Digest[];
  /** Further texts of ours that must not copy the wording, such as the glossary. */
  texts: readonly OwnText[];
  actors: readonly Actor[];
  terms: readonly string[];
}

/** Compares the digests with the wording of the laws given; digests of other laws are left out. */
export function verifyDigests({ laws, digests, texts, actors, terms }: Task): { findings: Finding[]; tally: Tally } {
  const find = actorFinder(actors);
  const shapes = new Map(
    laws.flatMap(({ id, articles }) =>
      articles.map((article) => [`${id}-${article.number}`, shapeOf(article)] as const),
    ),
  );
  const pairs = laws.flatMap((law) => pairsOf(law, digests));
  const prose = [...pairs.flatMap(({ digest }) => ownTexts(digest)), ...texts];
  const total = (count: (pair: Pair) => number) => pairs.reduce((sum, pair) => sum + count(pair), 0);
  return {
    findings: [
      ...laws.flatMap((law) => unpaired(law, digests)),
      ...pairs.flatMap(({ digest, wording }) => compare(digest, wording, find, shapes)),
      ...checkSharedRuns(prose, indexWording(laws), terms),
    ],
    tally: {
      articles: pairs.length,
      numbers: total(({ digest, wording }) => countNumbers(digest, wording, shapes)),
      actors: total(({ digest, wording }) => countActors(digest, wording, find)),
      texts: prose.length,
    },
  };
}

interface Pair {
  digest: Digest;
  wording: OfficialArticle;
}

const pairsOf = ({ id, articles }: OfficialLaw, digests: readonly Digest[]): Pair[] =>
  articles.flatMap((wording) =>
    digests.filter(({ law, number }) => law === id && number === wording.number).map((digest) => ({ digest, wording })),
  );

/** Articles that only one side has. */
function unpaired({ id, title, articles }: OfficialLaw, digests: readonly Digest[]): Finding[] {
  const own = digests.filter(({ law }) => law === id);
  const report = (file: string, place: string, message: string): Finding => ({ file, place, rule: 'content', message });
  return [
    ...articles
      .filter(({ number }) => !own.some((digest) => digest.number === number))
      .map(({ number }) =>
        report(`src/content/provisions/${id}`, `第${number}条`, `《${title}》有这一条，没有可读的摘要文件`),
      ),
    ...own
      .filter(({ number }) => !articles.some((article) => article.number === number))
      .map(({ file, number }) => report(file, 'number', `《${title}》的条文里没有第${number}条`)),
  ];
}

/** Where the counts differ the places do not correspond, so that nothing else could be said about them. */
function compare(digest: Digest, wording: OfficialArticle, find: ActorFinder, shapes: Shapes): Finding[] {
  const counts = checkCounts(digest, wording);
  if (counts.length > 0) return counts;
  return [
    ...checkNumbers(digest, wording, shapes),
    ...checkTimes(digest, wording),
    ...checkActors(digest, wording, find),
    ...checkLevels(digest, wording),
    ...checkForce(digest, wording),
  ];
}

const shapeOf = ({ paragraphs }: OfficialArticle): number[] => paragraphs.map(({ items }) => items.length);
