import type { Row } from './box.ts';
import type { Layout, PlacedEdge, PlacedNode } from './layout.ts';
import { outlinePath, roundedPath, sidesPath, stripPath } from './shape.ts';
import { escapeXml, n } from './xml.ts';

/** The address of a place of the site, given its path below the base; null where the drawing is to have no links. */
export type Href = ((path: string) => string) | null;

function row({ kind, baseline, parts }: Row, centre: number, href: Href): string {
  const words = parts.map(({ text, path, name }) => {
    if (path === undefined || !href) return escapeXml(text);
    const label = name ? ` aria-label="${escapeXml(name)}"` : '';
    return `<a href="${escapeXml(href(path))}"${label}>${escapeXml(text)}</a>`;
  });
  return `<text class="${kind}" x="${n(centre)}" y="${n(baseline)}">${words.join('')}</text>`;
}

function box({ node, box: { width, height, head, rows }, x, y }: PlacedNode, href: Href): string {
  const shape = { width, height, head, kind: node.kind };
  return [
    `<g class="node ${node.kind} lane-${node.colour}" transform="translate(${n(x)} ${n(y)})">`,
    `<path class="box" d="${outlinePath(shape)}"/>`,
    `<path class="strip" d="${stripPath(shape)}"/>`,
    `<path class="edge" d="${outlinePath(shape)}${node.kind === 'procedure' ? sidesPath(shape) : ''}"/>`,
    ...rows.map((line) => row(line, width / 2, href)),
    '</g>',
  ].join('');
}

const arrow = ({ edge, points }: PlacedEdge, marker: string) =>
  `<path class="arrow${edge.back ? ' back' : ''}" d="${roundedPath(points)}" marker-end="url(#${marker})"/>`;

function condition({ label }: PlacedEdge): string {
  if (!label) return '';
  const { x, y, width, height, lines } = label;
  const spans = lines.map(
    ({ text, baseline }) => `<tspan x="${n(x + width / 2)}" y="${n(y + baseline)}">${escapeXml(text)}</tspan>`,
  );
  return [
    `<rect class="ground" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"/>`,
    `<text class="condition">${spans.join('')}</text>`,
  ].join('');
}

/**
 * The drawing as a group to stand in an `<svg>`. `id` must be new to the page: the group has it, and the arrowhead one
 * made from it. Colours and type come from the classes (src/styles/flowchart.css).
 */
export function renderDrawing({ nodes, edges }: Layout, id: string, href: Href): string {
  const marker = `${id}-arrow`;
  return [
    `<g class="drawing" id="${id}">`,
    `<marker id="${marker}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto" markerUnits="userSpaceOnUse"><path class="head" d="M0 0.5L10 5L0 9.5z"/></marker>`,
    ...edges.map((edge) => arrow(edge, marker)),
    ...edges.map(condition),
    ...nodes.map((node) => box(node, href)),
    '</g>',
  ].join('');
}
