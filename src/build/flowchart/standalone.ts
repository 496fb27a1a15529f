import type { Layout } from './layout.ts';
import { renderDrawing, type Href } from './render.ts';
import { escapeXml, n } from './xml.ts';

/** Above and below the drawing, for its title and for where it comes from. */
const BAND = { top: 52, bottom: 34, side: 14 };

/** A picture to be passed on cannot rely on the page's styles, nor office programs on custom properties. */
export function standaloneStyles(tokens: string, chart: string): string {
  const plain = `${tokens}\n${chart}`.replace(/\/\*[^]*?\*\//g, '');
  const values = new Map<string, string>();
  for (const [, block] of plain.matchAll(/(?:^|\})\s*:root\s*\{([^}]*)\}/g)) {
    for (const [, name, value] of block!.matchAll(/(--[\w-]+):\s*([^;]+);/g)) values.set(name!, value!.trim());
  }
  const rules = [...plain.matchAll(/^(\.drawing[^{]*)\{([^}]*)\}/gm)].map(([, selector, body]) => {
    const light = body!.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`流程图的样式用到没有定义的 ${name}`);
      return value;
    });
    return `${selector!}{${light}}`;
  });
  return rules.join('').replace(/\s+/g, ' ');
}

/** What a picture says about itself: its source stands below the drawing. */
export interface Standalone {
  source: string;
  styles: string;
  href: Href;
}

/** The whole chart as an SVG file: title, drawing, source, and styles of its own. */
export function standaloneSvg(layout: Layout, { source, styles, href }: Standalone): string {
  const width = layout.width + 2 * BAND.side;
  const height = layout.height + BAND.top + BAND.bottom;
  const line = (kind: string, text: string, y: number) =>
    `<text class="${kind}" x="${n(width / 2)}" y="${n(y)}">${escapeXml(text)}</text>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="zh-CN">`,
    `<title>${escapeXml(layout.chart.title)}</title>`,
    `<style>${styles}</style>`,
    '<g class="drawing">',
    `<rect class="ground" width="${width}" height="${height}"/>`,
    line('title', layout.chart.title, 33),
    line('document', source, height - 12),
    '</g>',
    `<g transform="translate(${BAND.side} ${BAND.top})">${renderDrawing(layout, 'chart', href, true)}</g>`,
    '</svg>',
  ].join('\n');
}
