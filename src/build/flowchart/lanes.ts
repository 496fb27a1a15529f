import type { Procedure } from '../../domain/corpus/index.ts';

/** So many colours are told apart on paper and in both themes (src/styles/flowchart.css). */
export const LANE_COLOURS = 8;

/**
 * A colour number for everybody who acts in some procedure: the same in all charts, and different for any two who meet
 * in one chart as long as the colours last. The name in the box tells them apart in any case.
 */
export function laneColours(procedures: readonly Procedure[]): Map<string, number> {
  const charts = procedures.map(({ nodes }) => new Set(nodes.map(({ lane }) => lane)));
  const busy = (lane: string) => charts.filter((lanes) => lanes.has(lane)).length;
  const all = [...new Set(charts.flatMap((lanes) => [...lanes]))].sort((a, b) => busy(b) - busy(a));
  const colours = new Map<string, number>();
  for (const lane of all) {
    const used = Array.from({ length: LANE_COLOURS }, () => 0);
    for (const lanes of charts) {
      if (!lanes.has(lane)) continue;
      for (const other of lanes) if (colours.has(other)) used[colours.get(other)!]! += 1;
    }
    colours.set(lane, used.indexOf(Math.min(...used)));
  }
  return colours;
}
