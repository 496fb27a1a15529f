import { parseCitation } from '../citation/index.ts';
import type { Law, Period } from '../corpus/index.ts';
import { chineseDate, type IsoDate } from './dates.ts';

/** The facts the engine reasons over, as `periods.yaml` and `laws.yaml` hold them. A `Corpus` is one. */
export interface Rulebook {
  periods: readonly Period[];
  laws: readonly Pick<Law, 'id' | 'title' | 'effective' | 'ended' | 'replacedBy'>[];
}

type RulebookLaw = Rulebook['laws'][number];

/** Whether a period's law was in force on a date; what to warn of where it was not yet, and what applied instead. */
export type Standing =
  { kind: 'in-force' } | { kind: 'ended'; problem: string } | { kind: 'early'; warning: string; applied?: Period };

/** The law a period belongs to. Throws where `laws` lacks it, which the integrity gate has ruled out. */
export function lawOf(period: Period, { laws }: Rulebook): RulebookLaw {
  const id = parseCitation(period.citation)?.law;
  const law = laws.find((entry) => entry.id === id);
  if (!law) throw new Error(`期限 ${period.id} 的依据 ${period.citation} 不属于已登记的法规`);
  return law;
}

/** The period that lengthens this one, if the law provides for that: 2022-34-1. */
export function extensionOf(period: Period, { periods }: Rulebook): Period | undefined {
  return periods.find((other) => other.extends === period.id);
}

const full = (date: IsoDate) => chineseDate(date, true);

/**
 * Looks up whether the law of `period` was in force on `start`. 《信访工作条例》 applies from 2022-05-01 (2022-50) and
 * 《信访条例》 from 2005-05-01 (2005-51) until then; neither says what becomes of periods already running.
 */
export function standingOf(period: Period, start: IsoDate, rulebook: Rulebook): Standing {
  const law = lawOf(period, rulebook);
  if (law.ended !== undefined && start >= law.ended) {
    const now = rulebook.periods.filter(({ replaces }) => replaces === period.id).map(({ id }) => id);
    const instead = now.length ? `，请改用现行的期限 ${now.join('、')}` : '，现行条例没有规定相应的期限';
    return {
      kind: 'ended',
      problem: `《${law.title}》自${full(law.ended)}起不再施行，不能用来计算${full(start)}起算的期限${instead}`,
    };
  }
  if (start >= law.effective) return { kind: 'in-force' };
  const before = `${full(start)}早于${full(law.effective)}，《${law.title}》还没有施行`;
  const old = rulebook.laws.find(({ replacedBy }) => replacedBy === law.id);
  if (!old) return { kind: 'early', warning: `${before}，当时的规定本站没有收录` };
  if (start < old.effective) {
    const both = `${full(start)}早于${full(old.effective)}，《${law.title}》和《${old.title}》都还没有施行`;
    return { kind: 'early', warning: `${both}，当时的规定本站没有收录` };
  }
  const applied = rulebook.periods.find(({ id }) => id === period.replaces);
  return applied
    ? { kind: 'early', warning: `${before}，当时适用《${old.title}》`, applied }
    : { kind: 'early', warning: `${before}，当时适用的《${old.title}》没有规定这一期限` };
}
