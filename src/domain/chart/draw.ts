import type { ChartData, Drawing } from './types.ts';

/** Narrow, so that the letters stay legible where the drawing is scaled down to a phone. */
const WIDTH = 440;
/** Height of a letter in user units. */
const LETTER = 15;
const GAP = 8;

/** Lays out a chart. Values are not negative; every bar says its value, so there is no scale to read. */
export function drawChart(data: ChartData): Drawing {
  const most = Math.max(...data.series.flatMap(({ values }) => values)) || 1;
  return data.form === 'bars' ? horizontal(data, most) : vertical(data, most);
}

/** Chinese letters are as wide as high, others about half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (char < '\u2e80' ? LETTER * 0.6 : LETTER), 0);
const widest = (texts: readonly string[]): number => Math.max(...texts.map(widthOf));

function horizontal({ labels, series }: ChartData, most: number): Drawing {
  const left = widest(labels) + GAP;
  const right = widest(series.flatMap(({ texts }) => texts)) + GAP;
  const thick = series.length > 1 ? 16 : 20;
  const step = thick * series.length + GAP + 4;
  const height = labels.length * step + GAP;
  const scale = (WIDTH - left - right) / most;
  const drawing: Drawing = {
    width: WIDTH,
    height,
    bars: [],
    lines: [],
    texts: [],
    base: { x1: left, y1: 0, x2: left, y2: height },
  };
  labels.forEach((label, row) => {
    const top = GAP + row * step;
    const middle = top + (thick * series.length) / 2 + LETTER * 0.36;
    drawing.texts.push({ x: left - GAP, y: middle, anchor: 'end', text: label, value: false });
    series.forEach(({ values, texts }, at) => {
      const y = top + at * thick;
      const width = values[row]! * scale;
      drawing.bars.push({ x: left, y, width, height: thick - 2, series: at });
      const beside = { x: left + width + GAP / 2, y: y + thick / 2 + LETTER * 0.3 };
      drawing.texts.push({ ...beside, anchor: 'start', text: texts[row]!, value: true });
    });
  });
  return drawing;
}

function vertical({ form, labels, series }: ChartData, most: number): Drawing {
  const top = LETTER + GAP;
  const floor = 200;
  const height = floor + LETTER + GAP;
  const step = WIDTH / labels.length;
  const scale = (floor - top) / most;
  // As wide as the values on top need, but no wall.
  const room = Math.min(step - 6, 56 * series.length);
  const thick = room / series.length;
  const drawing: Drawing = {
    width: WIDTH,
    height,
    bars: [],
    lines: form === 'line' ? series.map(() => []) : [],
    texts: [],
    base: { x1: 0, y1: floor, x2: WIDTH, y2: floor },
  };
  labels.forEach((label, column) => {
    const centre = step * (column + 0.5);
    drawing.texts.push({ x: centre, y: floor + LETTER + 3, anchor: 'middle', text: label, value: false });
    series.forEach(({ values, texts }, at) => {
      const y = floor - values[column]! * scale;
      const x = form === 'line' ? centre : centre - room / 2 + at * thick;
      if (form === 'line') drawing.lines[at]!.push({ x, y });
      else drawing.bars.push({ x: x + 1, y, width: thick - 2, height: floor - y, series: at });
      // The second line says its values below, where the first does not.
      const beside = form === 'line' && at === 1 ? LETTER + 3 : -5;
      const middle = form === 'line' ? x : x + thick / 2;
      drawing.texts.push({ x: middle, y: y + beside, anchor: 'middle', text: texts[column]!, value: true });
    });
  });
  return drawing;
}

/** Why a chart would not be legible, as one Chinese sentence; null where it would. */
export function chartFault({ form, labels, series }: ChartData): string | null {
  if (form === 'bars') return widest(labels) > WIDTH / 2 ? '名称太长，图里放不下，改短' : null;
  const step = WIDTH / labels.length;
  if (widest(labels) > step) return '名称太长，竖着排不下，改成 form: bars';
  const room = form === 'line' ? step : (step - 6) / series.length;
  return widest(series.flatMap(({ texts }) => texts)) > room
    ? '柱子太多，数字会叠在一起，改成 form: bars 或者少画一列'
    : null;
}
