import type { Law, Period } from '../corpus/index.ts';

/** What the calculator in the browser reads from its page: the rulebook of the engine and what names things. */
export interface DeadlineFacts {
  periods: Period[];
  laws: Law[];
  /** Unit id → name. */
  units: Record<string, string>;
  /** Law id → title. */
  titles: Record<string, string>;
  /** Shapes of the articles that periods cite, to write citations as lawyers do. */
  shapes: Record<string, readonly number[]>;
}
