import type { Matter } from '../domain/corpus/index.ts';
import type { MatterEntry } from '../domain/matter/index.ts';
import { pinyinInitials } from './pinyin-initials.ts';

/** What matters are found by in the browser: titles, sayings, and the initials of both. */
export const matterEntries = (matters: readonly Matter[]): MatterEntry[] =>
  matters.map(({ id, title, says }) => ({ id, title, says, initials: [title, ...says].map(pinyinInitials) }));
