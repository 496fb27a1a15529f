import type { ClaimSheet } from '../../domain/routing/index.ts';
import { element } from '../element.ts';

/** Room around the drawing, for the lines at its edge. */
const MARGIN = 6;

/** Marks the boxes of a way and the arrows between them. */
function highlight(drawing: SVGGElement, path: readonly string[]): void {
  for (const node of drawing.querySelectorAll<SVGGElement>('[data-node]'))
    if (path.includes(node.dataset['node']!)) node.classList.add('on');
  for (const arrow of drawing.querySelectorAll<SVGPathElement>('[data-from]')) {
    const from = path.indexOf(arrow.dataset['from']!);
    if (from >= 0 && path[from + 1] === arrow.dataset['to']) arrow.classList.add('on');
  }
}

/** Ids of the picture are the same in every picture; a page with several charts needs them to differ. */
function rename(drawing: SVGGElement, id: string): void {
  const marker = drawing.querySelector('marker')!;
  drawing.id = id;
  marker.id = `${id}-arrow`;
  for (const arrow of drawing.querySelectorAll('[marker-end]')) arrow.setAttribute('marker-end', `url(#${marker.id})`);
}

/** The drawing of the built picture, without the picture's own styles, title and source: the page has these. */
async function load(address: string): Promise<SVGGElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const file = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  const drawing = file.querySelector<SVGGElement>('#chart');
  if (!drawing) throw new Error('no drawing');
  return drawing;
}

/** Puts the chart of a claim's procedure into `frame`, with the way to its outcome highlighted. */
async function draw(frame: HTMLElement, { chart }: ClaimSheet, base: string, id: string): Promise<void> {
  const drawing = document.importNode(await load(`${base}procedures/${chart.procedure}.svg`), true);
  rename(drawing, id);
  highlight(drawing, chart.path);
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('class', 'flowchart');
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', `${chart.title}流程图，走过的步骤加粗，文字见“走过的步骤”`);
  picture.append(drawing);
  frame.replaceChildren(picture);
  const { x, y, width, height } = drawing.getBBox();
  const [across, down] = [width + 2 * MARGIN, height + 2 * MARGIN];
  picture.setAttribute('viewBox', `${x - MARGIN} ${y - MARGIN} ${across} ${down}`);
  picture.setAttribute('width', `${across / 16}em`);
  picture.setAttribute('height', `${down / 16}em`);
  const first = drawing.querySelector('.on');
  if (first) frame.scrollLeft = first.getBoundingClientRect().left - frame.getBoundingClientRect().left - 24;
}

/** The chart of a claim, which arrives after the rest; where it does not, a sentence says where it is. */
export function chartView(sheet: ClaimSheet, base: string, id: string): HTMLElement {
  const { procedure, title } = sheet.chart;
  const frame = element('div', { className: 'chart-frame route-chart scroll', tabIndex: 0 }, '正在取流程图……');
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', `${title}流程图`);
  const page = element('a', { href: `${base}procedures/${procedure}/` }, `${title}流程`);
  const caption = element('figcaption', { className: 'small' }, page, '，走过的步骤加粗。');
  const figure = element('figure', { className: 'screen-only' }, caption, frame);
  draw(frame, sheet, base, id).catch(() => {
    const link = element('a', { href: page.href }, page.textContent);
    figure.replaceChildren(element('p', { className: 'notice' }, '流程图没有取到，请看', link, '。'));
  });
  return figure;
}
