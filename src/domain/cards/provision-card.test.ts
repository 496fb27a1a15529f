import { describe, expect, it } from 'vitest';
import { assembleCorpus, type Collections } from '../corpus/index.ts';
import { provisionCard, termCard } from './index.ts';

const law = (id: string, status: 'in-force' | 'historical') => ({
  id,
  title: `图书馆规则（${id}）`,
  short: id,
  status,
  issuer: '馆长',
  issued: '1999-01-01',
  effective: '1999-01-01',
  articles: 1,
  checked: '2026-01-01',
  note: '',
  chapters: [],
});
const body =
  '## 摘要\n\n### 第一款\n\n读者分为：\n\n1. 儿童，\n2. 成人。\n\n### 第二款\n\n按<Cite id="2020-1-1" />借书。\n';
const provision = (of: string): Collections['provisions'][number] => ({
  law: of,
  file: `${of}/001.mdx`,
  data: {
    number: 1,
    chapter: 1,
    caption: '谁能借书',
    paragraphs: [2, 0],
    binds: [],
    norms: [],
    periods: [],
    keywords: [],
    says: [],
  },
  body,
});
const corpus = assembleCorpus({
  laws: [law('2020', 'in-force'), law('1999', 'historical')],
  units: [],
  periods: [],
  terms: [],
  documentFields: [],
  documents: [],
  procedures: [],
  statutes: [],
  matterGroups: [],
  topics: [],
  reports: [],
  mechanisms: [],
  misconceptions: [],
  draftRules: [],
  matters: [],
  routing: { questions: [], junctions: [], outcomes: [], parts: [], handlings: [], ways: [], apart: [] },
  provisions: [provision('2020'), provision('1999')],
});
const card = (id: string) => provisionCard(corpus.byId.get(id)!, corpus);

describe('provisionCard', () => {
  it('has the whole, each paragraph and each item under the fragment of its place', () => {
    expect(card('2020-1').parts).toEqual({
      '': '读者分为：儿童，成人。\n按第一条第一款借书。',
      p1: '读者分为：儿童，成人。',
      'p1-i1': '儿童，',
      'p1-i2': '成人。',
      p2: '按第一条第一款借书。',
    });
  });

  it('says what it is a card of, and whether that is in force', () => {
    expect(card('2020-1')).toMatchObject({
      title: expect.stringMatching(/^《图书馆规则（2020）》第一条\s谁能借书$/),
      note: expect.stringMatching(/^现行有效 .*摘要/),
    });
    expect(card('1999-1').note).toMatch(/^历史文本/);
  });
});

describe('termCard', () => {
  it('shows the definition', () => {
    const term = {
      id: 'loan',
      file: '',
      term: '借阅',
      pinyin: 'jieyue',
      aliases: [],
      definition: '把书借走。',
      citations: [],
      related: [],
      says: [],
    };
    expect(termCard(term)).toEqual({ title: '借阅', note: '术语', parts: { '': '把书借走。' } });
  });
});
