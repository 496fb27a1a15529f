import { alternation } from '../../chinese/index.ts';
import type { OfficialArticle } from '../official.ts';
import { fold } from './fold.ts';
import { passagesOf } from './passages.ts';
import type { Actor, Digest, Finding } from './types.ts';

/** A word for an actor in a text; `id` is the actor it stands for there. */
export interface Mention {
  id: string;
  word: string;
}

/** Finds who is named in folded text. */
export type ActorFinder = (text: string) => Mention[];

/**
 * Prepares the search for the words of `actors`. At each point the longest word wins, so 信访工作联席会议 is not also
 * a shorter body. A word that ends a longer name in the same text (联席会议 after 中央信访工作联席会议) is the
 * short form of that name.
 */
export function actorFinder(actors: readonly Actor[]): ActorFinder {
  const owner = new Map(actors.flatMap(({ id, words }) => words.map((word) => [fold(word), id] as const)));
  const pattern = new RegExp(alternation(owner.keys()), 'g');
  return (text) => {
    const said = [...text.matchAll(pattern)].map(([word]) => word);
    return said.map((word) => {
      const full = said.find((other) => other.length > word.length && other.endsWith(word)) ?? word;
      return { word, id: owner.get(full) ?? '' };
    });
  };
}

/** Everyone whom the wording of a place names is named in the digest of that place, by any of the actor's words. */
export function checkActors(digest: Digest, wording: OfficialArticle, find: ActorFinder): Finding[] {
  return passagesOf(digest, wording).flatMap((passage) => {
    const named = new Set(find(passage.digest).map(({ id }) => id));
    return distinct(find(passage.wording))
      .filter(({ id }) => !named.has(id))
      .map(({ word }): Finding => ({
        file: digest.file,
        place: passage.place,
        rule: 'actors',
        message: `条文有“${word}”，摘要没有写到`,
      }));
  });
}

/** How many actors the wording names, each once a place, for the summary. */
export const countActors = (digest: Digest, wording: OfficialArticle, find: ActorFinder): number =>
  passagesOf(digest, wording).reduce((sum, passage) => sum + distinct(find(passage.wording)).length, 0);

const distinct = (mentions: Mention[]): Mention[] => [
  ...new Map(mentions.map((mention) => [mention.id, mention])).values(),
];
