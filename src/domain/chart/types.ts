/** What a chart is drawn from. `texts` are the values as the table beside it prints them. */
export interface ChartData {
  form: 'bars' | 'columns' | 'line';
  labels: string[];
  series: { name: string; values: number[]; texts: string[] }[];
}

/** A chart as plain shapes in user units, for whoever writes the SVG. */
export interface Drawing {
  width: number;
  height: number;
  bars: { x: number; y: number; width: number; height: number; series: number }[];
  /** One line a series, through its points. */
  lines: { x: number; y: number }[][];
  texts: { x: number; y: number; anchor: 'start' | 'middle' | 'end'; text: string; value: boolean }[];
  /** Where the bars stand. */
  base: { x1: number; y1: number; x2: number; y2: number };
}
