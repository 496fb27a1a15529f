import { describe, expect, it } from 'vitest';
import { assembleCorpus, type Procedure } from '../../domain/corpus/index.ts';
import { readContent } from '../read-content.ts';
import { chartOf } from './index.ts';
import { LANE_COLOURS, laneColours } from './lanes.ts';
import { citationLinks } from './links.ts';

const corpus = assembleCorpus((await readContent(process.cwd())).collections);

describe('chartOf', () => {
  const chart = chartOf(
    corpus.procedures.find(({ id }) => id === 'extension')!,
    corpus,
  );

  it('resolves who, how long, which papers and on what ground', () => {
    expect(chart.nodes.find(({ id }) => id === 'notify')).toEqual({
      id: 'notify',
      number: 4,
      kind: 'step',
      lane: '有权处理的机关、单位',
      colour: expect.any(Number) as number,
      text: '把延期理由告知信访人',
      periods: ['延长 不超过30日'],
      documents: ['延期办理告知书'],
      links: [{ text: '第三十四条', path: 'provisions/2022/34/' }],
    });
  });

  it('links every node to a provision, and those that enter a procedure to it', () => {
    for (const procedure of corpus.procedures) {
      for (const { id, links } of chartOf(procedure, corpus).nodes) {
        const target = procedure.nodes.find((node) => node.id === id)!.procedure;
        expect(
          links.some(({ path }) => path.startsWith('provisions/2022/')),
          id,
        ).toBe(true);
        if (target) expect(links[0]!.path).toBe(`procedures/${target}/`);
      }
    }
  });
});

describe('citationLinks', () => {
  it('leaves out what the citation before has said, and names it in full', () => {
    const links = citationLinks(['2022-22-1(1)', '2022-22-1(2)', '2022-22-2', '2022-34-1', '2005-33'], corpus);
    expect(links.map(({ text }) => text)).toEqual([
      '第二十二条第一款第一项',
      '第二项',
      '第二款',
      '第三十四条',
      '旧条例第三十三条',
    ]);
    expect(links[1]).toEqual({
      text: '第二项',
      path: 'provisions/2022/22/#p1-i2',
      name: '第二十二条第一款第二项',
      after: true,
    });
  });

  it('names the paragraph again before its items', () => {
    const texts = (ids: string[]) => citationLinks(ids, corpus).map(({ text }) => text);
    expect(texts(['2022-32-1', '2022-32-1(1)', '2022-32-2'])).toEqual(['第三十二条第一款', '第一款第一项', '第二款']);
    expect(texts(['2022-31(1)', '2022-31(2)', '2022-31'])).toEqual(['第三十一条第一项', '第二项', '第三十一条']);
  });
});

describe('laneColours', () => {
  it('tells apart all who meet in a real chart', () => {
    const colours = laneColours(corpus.procedures);
    for (const { id, nodes } of corpus.procedures) {
      const lanes = [...new Set(nodes.map(({ lane }) => lane))];
      expect(new Set(lanes.map((lane) => colours.get(lane))).size, id).toBe(lanes.length);
    }
  });

  it('starts again when the colours run out', () => {
    const nodes = Array.from({ length: 10 }, (_, at) => ({ lane: `unit-${at}` }));
    const colours = laneColours([{ nodes } as unknown as Procedure]);
    expect(Math.max(...colours.values())).toBe(LANE_COLOURS - 1);
  });
});
