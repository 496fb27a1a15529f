import type { Period } from '../../domain/corpus/index.ts';
import { isLate } from '../../domain/deadline/index.ts';
import { daysBetween, type CaseRow } from '../../domain/period/index.ts';

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, LABEL, ROW, TOP] = [760, 250, 34, 28];

function make(tag: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.textContent = text;
  return made;
}

/** Names are cut to what fits beside the bars; the table below has them whole. */
const shorten = (text: string) => (text.length > 15 ? `${text.slice(0, 14)}…` : text);

/**
 * A picture of the periods that have begun: one bar each from its start to its last day, a tick where it was done, and
 * a line at the day looked at. The table beside it says the same in words, so readers of screens are sent there.
 */
export function timeline(rows: readonly CaseRow[], asOf: string, periods: ReadonlyMap<string, Period>): HTMLElement {
  const begun = rows.filter((row): row is CaseRow & { start: string; plain: string } =>
    Boolean(row.start && row.plain),
  );
  const frame = document.createElement('div');
  frame.className = 'timeline scroll';
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', '时间线图，内容与下表相同');
  if (!begun.length) return frame;
  const days = begun
    .flatMap(({ start, plain, rolled, done }) => [start, plain, rolled ?? plain, done ?? start])
    .concat(asOf)
    .sort();
  const first = days[0]!;
  const length = Math.max(1, daysBetween(first, days[days.length - 1]!));
  const x = (date: string) => LABEL + (daysBetween(first, date) / length) * (WIDTH - LABEL - 90);
  const height = TOP + begun.length * ROW + 10;
  const picture = make('svg', { viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, 'aria-hidden': 'true' });
  begun.forEach((row, at) => {
    const { start, plain, rolled, advice, done, state } = row;
    const { action, conditional } = periods.get(row.periodId)!;
    const end = advice === 'rolled' ? (rolled ?? plain) : plain;
    const y = TOP + at * ROW;
    picture.append(make('text', { x: 0, y: y + 15, class: 'name' }, shorten(action)));
    picture.append(
      make('rect', {
        x: x(start),
        y,
        width: Math.max(3, x(end) - x(start)),
        height: 20,
        rx: 3,
        class: `bar ${isLate(row, conditional) ? 'late' : state}`,
      }),
    );
    picture.append(make('text', { x: x(end) + 5, y: y + 15, class: 'day' }, end));
    if (done) picture.append(make('path', { d: `M${x(done)} ${y - 3}v26`, class: 'done' }));
  });
  picture.append(make('path', { d: `M${x(asOf)} ${TOP - 8}V${height}`, class: 'now' }));
  picture.append(
    make(
      'text',
      { x: x(asOf), y: 14, class: 'day', 'text-anchor': daysBetween(first, asOf) > length / 2 ? 'end' : 'start' },
      `截至 ${asOf}`,
    ),
  );
  frame.append(picture);
  return frame;
}
