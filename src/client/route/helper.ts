import type { MatterHit } from '../../domain/matter/index.ts';
import type { Calendar } from '../../domain/period/index.ts';
import type { RouteAddress, RouteFacts, RouteView } from '../../domain/routing/index.ts';

/** What every part of the helper works with: the facts of the page, where the reader is, and the way elsewhere. */
export interface Helper {
  facts: RouteFacts;
  /** The address of the site, with a slash at its end. */
  base: string;
  calendar: Calendar;
  /** The description as typed. It lives here and nowhere else: not in the address, not in storage. */
  said: { text: string };
  /** Loads the search with the first description; rejects where that fails. */
  propose: (text: string) => Promise<MatterHit[]>;
  address: RouteAddress;
  view: RouteView;
  /** Shows another state, as a new entry of the history. */
  go: (next: Pick<RouteAddress, 'claims' | 'wanted'>) => void;
}
