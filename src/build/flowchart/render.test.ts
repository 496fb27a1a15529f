import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assembleCorpus } from '../../domain/corpus/index.ts';
import { readContent } from '../read-content.ts';
import { chartOf, layOut, renderDrawing, standaloneStyles, standaloneSvg } from './index.ts';
import { LANE_COLOURS } from './lanes.ts';

const corpus = assembleCorpus((await readContent(process.cwd())).collections);
const extension = await layOut(
  chartOf(
    corpus.procedures.find(({ id }) => id === 'extension')!,
    corpus,
  ),
);
const style = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');

/** Whether every element is closed in its turn; the browser test parses the files as XML. */
function balanced(markup: string): boolean {
  const open: string[] = [];
  for (const [, close, name, empty] of markup.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
    if (close && open.pop() !== name) return false;
    if (!close && !empty) open.push(name!);
  }
  return open.length === 0;
}

describe('renderDrawing', () => {
  const drawing = renderDrawing(extension, 'drawing', (path) => `/base/${path}`);

  it('is well formed, with text as text, links as links and no style of its own', () => {
    expect(balanced(drawing)).toBe(true);
    expect(drawing).toMatch(/<a href="\/base\/provisions\/2022\/34\/"><rect [^>]+><text [^>]+>第三十四条<\/text><\/a>/);
    expect(drawing).toContain('>把延期理由告知信访人</text>');
    expect(drawing).not.toMatch(/style=|<script|fill="/);
    expect([...drawing.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['drawing', 'drawing-arrow']);
  });

  it('draws the kinds of node differently', () => {
    for (const kind of ['start', 'decision', 'step', 'end']) expect(drawing).toContain(`class="node ${kind} lane-`);
  });

  it('escapes what the data says', () => {
    const odd = structuredClone(extension);
    odd.nodes[0]!.box.rows[0]!.parts[0]!.text = '<b> & "c"';
    expect(renderDrawing(odd, 'drawing', null)).toContain('&lt;b&gt; &amp; &quot;c&quot;');
  });
});

describe('standaloneSvg', () => {
  const styles = standaloneStyles(style('tokens'), style('flowchart'));
  const svg = standaloneSvg(extension, { source: '信访知库', styles, href: null });

  it('carries its light colours with it and needs nothing else', () => {
    expect(svg).not.toMatch(/var\(|<a |@media|url\((?!#)/);
    expect(svg).toContain('#1f2328');
    expect(svg).toContain('<title>延期办理</title>');
    expect(balanced(svg.replace(/<\?xml.*?\?>/, '').replace(/<style>.*?<\/style>/s, ''))).toBe(true);
  });

  it('names its nodes and arrows, which the page of the procedure has no use for', () => {
    const ids = extension.nodes.map(({ node }) => node.id);
    expect([...svg.matchAll(/ data-node="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
    expect(svg).toContain('data-from="due" data-to="complex"');
    expect(renderDrawing(extension, 'drawing', null)).not.toContain('data-');
  });

  it('links to the site where its address is known', () => {
    const linked = standaloneSvg(extension, { source: '', styles, href: (path) => `https://example.cn/${path}` });
    expect(linked).toContain('<a href="https://example.cn/provisions/2022/34/">');
  });

  it('has a style for every lane', () => {
    for (let colour = 0; colour < LANE_COLOURS; colour++) expect(styles).toContain(`.drawing .lane-${colour} .strip`);
  });

  it('refuses a style that uses an unknown property', () => {
    expect(() => standaloneStyles(':root { --a: red; }', '.drawing b { color: var(--b); }')).toThrow(/--b/);
  });
});
