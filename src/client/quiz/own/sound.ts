import { latestFirst, readOwnSet, type BankFile, type OwnFacts, type OwnSet } from '../../../domain/quiz/index.ts';
import { today } from '../save.ts';

/** What own questions are held to here and today. */
export const factsOf = ({ titles, shapes, law }: BankFile): OwnFacts => ({ titles, shapes, law, today: today() });

/** The stored sets that hold, the latest first, and those that do not, as far as they can be named. */
export function soundSets(
  stored: readonly unknown[],
  file: BankFile,
): { sets: OwnSet[]; broken: { id: string; title: string }[] } {
  const facts = factsOf(file);
  const read = stored.map((value) => ({ value, set: readOwnSet(value, facts) }));
  return {
    sets: read.flatMap(({ set }) => set ?? []).sort(latestFirst),
    broken: read.flatMap(({ value, set }) => {
      const { id, title } = (value ?? {}) as { id?: unknown; title?: unknown };
      return set
        ? []
        : [
            {
              id: typeof id === 'string' ? id : '',
              title: typeof title === 'string' && title ? title : '没有名称的一组',
            },
          ];
    }),
  };
}
