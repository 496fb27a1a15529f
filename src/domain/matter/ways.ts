import type { MatterData } from './schema.ts';
import type { RoutingGraph, Way } from '../routing/index.ts';

/** The statutory ways of a matter in its own order. The gate has proved that they exist. */
export const waysOf = ({ ways }: Pick<MatterData, 'ways'>, routing: RoutingGraph): Way[] =>
  ways.map((id) => routing.ways.find((way) => way.id === id)!);

/**
 * Ids of the petition periods that run in a matter: those that the routing graph counts later on the way by which the
 * matter is handled. Only the petition way has any; all other ways have the periods of their own laws.
 */
export function petitionPeriods(matter: Pick<MatterData, 'ways'>, routing: RoutingGraph): string[] {
  const handlings = waysOf(matter, routing).map(({ handling }) => handling);
  const parts = routing.parts.filter(
    ({ from, handling }) => from === 'way' && handling && handlings.includes(handling),
  );
  return [...new Set(parts.flatMap(({ later = [] }) => later))];
}
