import { describe, expect, it } from 'vitest';
import {
  attachmentLines,
  gridOf,
  mapPaper,
  marked,
  numbered,
  paperLines,
  paperTree,
  pieces,
  unmarked,
  type Paper,
  type PaperNode,
  type Piece,
} from './index.ts';

const paper: Paper = {
  number: '某信〔2026〕1号',
  title: '关于某事的函',
  to: '某县某局',
  blocks: [
    { kind: 'heading', level: 1, text: '情况' },
    { kind: 'heading', level: 2, text: '来由' },
    { kind: 'text', text: `收到${marked('3件', 'filled')}。` },
    { kind: 'heading', level: 1, text: '要求' },
    { kind: 'heading', level: 2, text: '时间' },
    { kind: 'list', items: ['甲', '乙'] },
    {
      kind: 'table',
      caption: '表',
      rows: [
        ['姓名', '张某', '住址', '某村'],
        ['事由', '很长'],
      ],
    },
  ],
  attachments: ['信件', '清单'],
  sign: '某县信访局',
  date: '2026年11月22日',
};

describe('a paper', () => {
  it('is numbered level by level, each second level anew', () => {
    const texts = numbered(paper.blocks).flatMap((block) => ('text' in block ? [block.text] : []));
    expect(texts.map(unmarked)).toEqual(['一、情况', '（一）来由', '收到3件。', '二、要求', '（一）时间']);
  });

  it('numbers the items of a list, but not one that stands alone', () => {
    expect(numbered([{ kind: 'list', items: ['甲', '乙'] }])).toEqual([{ kind: 'list', items: ['1.甲', '2.乙'] }]);
    expect(numbered([{ kind: 'list', items: ['甲'] }])).toEqual([{ kind: 'list', items: ['甲'] }]);
    expect(attachmentLines(['甲'])).toEqual(['附件：甲']);
    expect(attachmentLines(['甲', '乙'])).toEqual(['附件：1.甲', '　　　2.乙']);
  });

  it('says the same as text and as elements, in the same order', () => {
    const textOf = (node: PaperNode | Piece): string =>
      'tag' in node ? node.children.map(textOf).join('') : node.text;
    const plain = (text: string) => unmarked(text).replace(/\s/g, '');
    expect(plain(paperTree(paper).map(textOf).join(''))).toBe(plain(paperLines(paper).join('')));
    expect(paperLines(paper).slice(0, 3)).toEqual(['某信〔2026〕1号', '关于某事的函', '某县某局：']);
  });

  it('lets the last cell of a short row reach to the edge, and names what stands beside the names', () => {
    const { columns, rows } = gridOf({
      kind: 'table',
      rows: [
        ['姓名', '张某', '住址', '某村'],
        ['事由', '很长'],
      ],
    });
    expect(columns).toBe(4);
    expect(rows[1]).toEqual([
      { text: '事由', span: 1, label: true },
      { text: '很长', span: 3, label: false },
    ]);
    const table = gridOf({ kind: 'table', head: ['甲', '乙'], rows: [['1', '2']] });
    expect(table.rows[0]!.some(({ label }) => label)).toBe(false);
  });
});

describe('marks', () => {
  it('are cut into pieces and taken out again', () => {
    const text = `甲${marked('乙', 'filled')}丙${marked('＿＿', 'blank')}`;
    expect(pieces(text)).toEqual([
      { text: '甲', kind: 'plain' },
      { text: '乙', kind: 'filled' },
      { text: '丙', kind: 'plain' },
      { text: '＿＿', kind: 'blank' },
    ]);
    expect(unmarked(text)).toBe('甲乙丙＿＿');
    expect(pieces(unmarked(text))).toHaveLength(1);
  });

  it('cannot be brought in by what somebody types', () => {
    expect(pieces(marked('甲\uE002乙\uE001', 'filled'))).toEqual([{ text: '甲乙', kind: 'filled' }]);
  });

  it('leave every part of a paper where it was', () => {
    expect(mapPaper(paper, (text) => text)).toEqual(paper);
    expect(JSON.stringify(mapPaper(paper, unmarked))).not.toMatch(/[\uE000-\uE002]/);
  });
});
