import { SET, type Box, type Row } from './box.ts';
import type { Layout, PlacedEdge, PlacedNode, Rect } from './layout.ts';
import type { ChartLink } from './links.ts';
import { outlinePath, roundedPath, sidesPath, stripPath } from './shape.ts';
import { textWidth } from './text.ts';
import { escapeXml, n } from './xml.ts';

/** The address of a place of the site, given its path below the base; null where the drawing is to have no links. */
export type Href = ((path: string) => string) | null;

/** A link takes clicks and shows the focus on all of its line, not only where there is ink. */
function link({ text, path, name }: ChartLink, words: string, at: Rect, href: (path: string) => string): string {
  const label = name && name !== text ? ` aria-label="${escapeXml(name)}"` : '';
  const area = `<rect class="area" x="${n(at.x)}" y="${n(at.y)}" width="${n(at.width)}" height="${n(at.height)}"/>`;
  return `<a href="${escapeXml(href(path))}"${label}>${area}${words}</a>`;
}

/** One line of a box, centred; each part has its place by rule, so that links do not depend on the font either. */
function row({ kind, baseline, width, parts }: Row, box: Box, href: Href): string {
  const { size, line } = SET[kind];
  let x = (box.width - width) / 2;
  return parts
    .map((part) => {
      const room = textWidth(part.text) * size;
      const words = `<text class="${kind}" x="${n(x + room / 2)}" y="${n(baseline)}">${escapeXml(part.text)}</text>`;
      const area = { x: x - 2, y: baseline - size * 0.36 - line / 2, width: room + 4, height: line };
      x += room;
      return part.path === undefined || !href ? words : link(part, words, area, href);
    })
    .join('');
}

function box({ node, box: content, x, y }: PlacedNode, href: Href, name: string): string {
  const shape = { ...content, kind: node.kind };
  return [
    `<g class="node ${node.kind} lane-${node.colour}"${name} transform="translate(${n(x)} ${n(y)})">`,
    `<path class="box" d="${outlinePath(shape)}"/>`,
    `<path class="strip" d="${stripPath(shape)}"/>`,
    `<path class="edge" d="${outlinePath(shape)}${node.kind === 'procedure' ? sidesPath(shape) : ''}"/>`,
    ...content.rows.map((line) => row(line, content, href)),
    '</g>',
  ].join('');
}

const arrow = ({ edge, points }: PlacedEdge, marker: string, name: string) =>
  `<path class="arrow${edge.back ? ' back' : ''}"${name} d="${roundedPath(points)}" marker-end="url(#${marker})"/>`;

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
 * made from it. Colours and type come from the classes (src/styles/flowchart.css). A drawing that is `named` tells
 * which node and which exit each box and arrow is, for a script that follows a way through it.
 */
export function renderDrawing({ nodes, edges }: Layout, id: string, href: Href, named = false): string {
  const marker = `${id}-arrow`;
  const name = (attributes: string) => (named ? attributes : '');
  return [
    `<g class="drawing" id="${id}">`,
    `<marker id="${marker}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto" markerUnits="userSpaceOnUse"><path class="head" d="M0 0.5L10 5L0 9.5z"/></marker>`,
    ...edges.map((placed) =>
      arrow(placed, marker, name(` data-from="${placed.edge.from}" data-to="${placed.edge.to}"`)),
    ),
    ...edges.map(condition),
    ...nodes.map((placed) => box(placed, href, name(` data-node="${placed.node.id}"`))),
    '</g>',
  ].join('');
}
