import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANE_COLOURS } from './lanes.ts';

const css = ['tokens', 'flowchart'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');

/** The values of the custom properties under one selector. */
function values(selector: string): Map<string, string> {
  const blocks = [...css.matchAll(/(:root[^{]*)\{([^}]*)\}/g)].filter(([, name]) => name!.trim() === selector);
  const found = blocks.flatMap(([, , body]) => [...body!.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,6});/g)]);
  return new Map(found.map(([, name, value]) => [name!, value!]));
}

/** Relative luminance and contrast as WCAG defines them. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

it.each([
  ['light', ':root'],
  ['dark', ":root[data-theme='dark']"],
])('text in the chart can be read, %s', (_theme, selector) => {
  const colour = values(selector);
  for (let lane = 0; lane < LANE_COLOURS; lane++)
    expect(contrast(colour.get('--ink')!, colour.get(`--lane-${lane}`)!), `lane ${lane}`).toBeGreaterThanOrEqual(7);
  for (const name of ['--ink', '--muted', '--link', '--accent'])
    expect(contrast(colour.get(name)!, colour.get('--paper')!), name).toBeGreaterThanOrEqual(4.5);
  for (const name of ['--line-strong', '--muted'])
    expect(contrast(colour.get(name)!, colour.get('--paper')!), name).toBeGreaterThanOrEqual(3);
});
