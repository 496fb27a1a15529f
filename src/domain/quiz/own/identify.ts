import { OWN } from '../own-id.ts';
import { hash } from '../random.ts';
import type { Topic } from '../bank.ts';
import type { CaseQuestion, QuizQuestion } from '../schema.ts';
import type { ItemDraft } from './check-item.ts';

export interface CaseDraft {
  type: 'case';
  story: string;
  parts: ItemDraft[];
}
export type Draft = ItemDraft | CaseDraft;

/** What decides who a set is: its questions, not its title, nor the day on which it was taken in. */
const substance = (drafts: readonly Draft[]): string =>
  JSON.stringify(drafts, (key, value: unknown) => (key === 'reviewed' ? undefined : value));

/**
 * Gives a set and its questions their ids: `own-1x9k3f`, `own-1x9k3f-12`. They follow from the questions alone, so the
 * same file has the same ids on every machine, and none is an id of the bank.
 */
export function identify(drafts: readonly Draft[]): Pick<Topic, 'id' | 'questions'> {
  const id = OWN + hash(substance(drafts)).toString(36).padStart(7, '0');
  let number = 0;
  const named = <T extends object>(draft: T) => ({ id: `${id}-${++number}`, ...draft });
  const questions = drafts.map((draft): QuizQuestion => {
    if (draft.type !== 'case') return named(draft) as QuizQuestion;
    const own = named({ type: 'case' as const, story: draft.story });
    return { ...own, parts: draft.parts.map((part) => named(part)) } as CaseQuestion;
  });
  return { id, questions };
}
