import { textWidth, wrap } from './text.ts';

/** Conditions stand on their arrow in lines of at most `columns` characters. */
const SET = { size: 14, line: 20, columns: 9, pad: 5 };

/** The condition of an exit, broken into lines with their baselines, and the ground it needs. */
export interface Label {
  width: number;
  height: number;
  lines: { text: string; baseline: number; width: number }[];
}

export function makeLabel(text: string): Label {
  const lines = wrap(text, SET.columns).map((line, at) => ({
    text: line,
    width: textWidth(line) * SET.size,
    baseline: 1 + at * SET.line + SET.line / 2 + SET.size * 0.36,
  }));
  return {
    width: Math.max(...lines.map(({ width }) => width)) + 2 * SET.pad,
    height: lines.length * SET.line + 2,
    lines,
  };
}
