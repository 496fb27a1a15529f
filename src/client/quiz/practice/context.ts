import type { PracticeSet, SelectFacts, Wanted } from '../../../domain/quiz/index.ts';
import type { Bank } from '../bank.ts';
import type { Store } from '../store/index.ts';

/** What every screen of the practice works with. */
export interface Practice {
  bank: Bank;
  store: Store;
  facts: () => Promise<SelectFacts>;
  flagged: Set<string>;
  wanted: Wanted;
  /** Shows another state, as a new entry of the history. */
  go: (wanted: Wanted, set?: PracticeSet) => void;
  /** Puts choices into the address without a new entry. */
  keep: (wanted: Wanted) => void;
}
