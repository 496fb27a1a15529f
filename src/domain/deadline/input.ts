import type { Period } from '../corpus/index.ts';
import type { CaseEvents, PeriodInput } from '../period/index.ts';
import type { CaseState, SingleState } from './fragment.ts';

/** A whole number as typed; undefined for an empty field, NaN for anything else, which the engine then refuses. */
const whole = (text: string): number | undefined => {
  const plain = text.normalize('NFKC').trim();
  if (!plain) return undefined;
  return /^\d{1,4}$/.test(plain) ? Number(plain) : Number.NaN;
};

const complete = (hearing: SingleState['hearing']) => hearing.filter(({ from, to }) => from || to);

/** The engine's input for a single period. Fields that the chosen period does not have are left out. */
export function singleInput(state: SingleState, period: Period, extendable: boolean): PeriodInput {
  const extension = extendable ? whole(state.extension) : undefined;
  const days = period.days === undefined || period.extends !== undefined ? whole(state.days) : undefined;
  return {
    period,
    start: state.start,
    ...(extension === undefined ? {} : { extension }),
    ...(days === undefined ? {} : { days }),
    ...(period.suspends ? { suspensions: complete(state.hearing) } : {}),
  };
}

/** The engine's input for a whole case. */
export function caseInput({ events, direct, extendedDays, hearing }: CaseState): CaseEvents {
  const days = whole(extendedDays);
  const rows = complete(hearing);
  return {
    ...events,
    ...(direct ? { direct } : {}),
    ...(days === undefined ? {} : { extendedDays: days }),
    ...(rows.length ? { hearing: rows } : {}),
  };
}
