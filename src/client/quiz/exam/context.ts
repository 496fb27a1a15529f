import type { Bank } from '../bank.ts';
import type { Store } from '../store/index.ts';

/** What every screen of the exam works with. */
export interface Desk {
  bank: Bank;
  store: Store;
  /** The ids of all questions, against which addresses are read. */
  known: ReadonlySet<string>;
  /** Shows another state by its fragment, as a new entry of the history or in place of this one. */
  go: (fragment: string, replace?: boolean) => void;
}

/** A screen. */
export interface Screen {
  view: HTMLElement[];
  /** Takes keys pressed anywhere on the page; says whether it used them. */
  key?: (event: KeyboardEvent) => boolean;
  /** Called when another screen is shown. */
  leave?: () => void;
}

/** The fragment under which an exam is found again. */
export const examFragment = (id: string): string => `exam=${encodeURIComponent(id)}`;
