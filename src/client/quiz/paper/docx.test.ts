import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { printPaper, type Item } from '../../../domain/quiz/index.ts';
import { paperDocx } from './docx.ts';

const common = { revision: 1, explain: '为什么', citations: ['2022-34'], difficulty: 1, level: 'remember' } as const;
const IDS = ['a', 'b', 'c'];
const option = (id: string, text: string) => ({ id, text, feedback: text });
const items = [
  {
    ...common,
    id: 'q0001',
    type: 'single',
    stem: '选',
    options: ['甲', '乙', '丙'].map((text, at) => option(IDS[at]!, text)),
  },
  { ...common, id: 'q0002', type: 'blank', stem: '在____日内', blanks: [{ accept: ['60'] }] },
  { ...common, id: 'q0003', type: 'judge', stem: '对吗', answer: true, feedback: { right: '对', wrong: '错' } },
  {
    ...common,
    id: 'q0004',
    type: 'match',
    stem: '连起来',
    pairs: IDS.map((id) => ({ id, left: `左${id}`, right: `右${id}` })),
  },
] as unknown as Item[];
const sections = items.map(({ id, type }) => ({ type, points: 1, ids: [id] }));
const parts = { items: new Map(items.map((item) => [item.id, item])), storyOf: () => undefined };
const file = await paperDocx(
  printPaper({ title: '测试', minutes: 9, pass: 5, seed: 'S', sections }, parts),
  (citation) => citation,
);
const xml = strFromU8(unzipSync(new Uint8Array(await file.arrayBuffer()))['word/document.xml']!);
const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([text]) => ({
  text: [...text.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:(tab)\/>/g)]
    .map(([, words, tab]) => words ?? (tab ? '\t' : ''))
    .join(''),
  keepNext: text.includes('<w:keepNext/>'),
}));
const find = (start: string) => paragraphs.findIndex(({ text }) => text.startsWith(start));

describe('a paper as .docx', () => {
  it('has gaps that no line can break, and none of another kind', () => {
    expect(xml).not.toContain('＿');
    expect(xml).toMatch(/<w:u w:val="single"\/>.*?<w:t [^>]*>\u00A0+<\/w:t>/s);
  });

  it('keeps a question with its options, and lets the next go to another page', () => {
    const stem = find('1．');
    expect(paragraphs[stem]).toMatchObject({ keepNext: true });
    expect(paragraphs[stem + 1]).toMatchObject({ keepNext: false });
    expect(paragraphs[stem + 1]!.text.split('\t')).toHaveLength(3);
  });

  it('sets the brackets of a judgement before it', () => expect(find('（　　）3．')).toBeGreaterThan(0));

  it('has a part each for paper, answer sheet and key, with pages numbered from 1', () => {
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(3);
    const sheet = paragraphs.slice(find('测试　答题卡'), find('测试　答案')).map(({ text }) => text);
    expect(sheet).toContain('1．［A］［B］［C］');
    expect(sheet.some((text) => /^4．（1）\u00A0+\t（2）\u00A0+\t（3）\u00A0+$/.test(text))).toBe(true);
  });
});
