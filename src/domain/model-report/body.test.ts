import { describe, expect, it } from 'vitest';
import { parseReportBody } from './body.ts';

const NOTE = '\n\n<Note part="p" cites="2022-41-1(1) 2022-40" wrong="错。">\n回答{received}。\n\n第二段。\n</Note>\n';

describe('parseReportBody', () => {
  it('reads blocks, pieces and the notes behind them', () => {
    const { passages, problems } = parseReportBody(
      `<Note part="head" advice wrong="错。">标题。</Note>\n\n## 一段\n\n［某县｜地区］共{received}，见<Cite id="2022-41" />。\n\n<Table id="t" />${NOTE}\n1. 甲。\n2. 乙。${NOTE}`,
    );
    expect(problems).toEqual([]);
    expect(passages.map(({ blocks, notes }) => [blocks.map(({ kind }) => kind).join(), notes.length])).toEqual([
      ['', 1],
      ['heading,text,table', 1],
      ['list', 1],
    ]);
    const [head, first, list] = passages;
    expect(head!.notes[0]).toMatchObject({ part: 'head', advice: true, cites: [], wrong: '错。' });
    expect(first!.blocks[0]).toMatchObject({ level: 1, line: 3 });
    expect(first!.blocks[1]).toMatchObject({
      text: [
        { kind: 'blank', text: '某县', hint: '地区' },
        { kind: 'text', text: '共' },
        { kind: 'placeholder', id: 'received' },
        { kind: 'text', text: '，见' },
        { kind: 'cite', id: '2022-41' },
        { kind: 'text', text: '。' },
      ],
    });
    expect(first!.notes[0]).toMatchObject({ cites: ['2022-41-1(1)', '2022-40'], advice: false });
    expect(first!.notes[0]!.text).toHaveLength(2);
    expect(list!.blocks[0]).toMatchObject({ items: [[{ text: '甲。' }], [{ text: '乙。' }]] });
  });

  it('begins a passage with each heading, but not between a heading and the one below it', () => {
    const { passages } = parseReportBody('## 一\n\n### 二\n\n段。\n\n### 三\n\n段。');
    expect(passages.map(({ blocks }) => blocks.length)).toEqual([3, 2]);
  });

  it.each([
    ['a tag without its end', '<Note part="p">没有结尾', /没有配对/],
    ['a brace without its pair', '共{received件', /没有配对/],
    ['a heading of another level', '# 题目', /标题只用/],
    ['a line break', '一行\n两行', /第\d|一段写在一行里/],
    ['emphasis', '**强调**', /句子里只能有/],
    ['another tag', '<Chart id="x" />', /正文里只写/],
    ['an unknown attribute', '段。\n\n<Note part="p" cite="2022-41" wrong="错">写。</Note>', /不能写“cite”/],
  ])('reports %s', (_name, text, message) => {
    expect(
      parseReportBody(text)
        .problems.map((problem) => problem.message)
        .join('\n'),
    ).toMatch(message);
  });
});
