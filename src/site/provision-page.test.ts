import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../build/read-content.ts';
import { assembleCorpus, type Corpus } from '../domain/corpus/index.ts';
import { provisionPage } from './provision-page.ts';

let corpus: Corpus;

beforeAll(async () => {
  corpus = assembleCorpus((await readContent(process.cwd())).collections);
});

const page = (id: string, worded = false) => provisionPage(corpus, corpus.byId.get(id)!, worded);

describe('provisionPage', () => {
  it('leads to the articles before and after it', () => {
    const { previous, next } = page('2022-34');
    expect([previous?.id, next?.id]).toEqual(['2022-33', '2022-35']);
    expect(next).toMatchObject({ law: '2022', number: 35, place: '第三十五条' });
  });

  it.each([
    ['2022-1', undefined, '2022-2'],
    ['2022-50', '2022-49', undefined],
    ['2005-1', undefined, '2005-2'],
    ['2005-51', '2005-50', undefined],
  ])('does not lead from %s into another law', (id, before, after) => {
    const { previous, next } = page(id);
    expect([previous?.id, next?.id]).toEqual([before, after]);
  });

  it('sets an article beside what it came from, and an old one beside what came of it', () => {
    const seen = (id: string) => page(id).counterparts.map(({ place, law, note }) => `${law} ${place} ${note}`);
    expect(seen('2022-34')).toEqual(['2005 第三十三条 对应']);
    expect(seen('2005-33')).toEqual(['2022 第三十四条 对应']);
  });

  it('knows what is history', () => {
    expect(page('2022-34')).toMatchObject({ historical: false, citation: '《信访工作条例》第三十四条' });
    expect(page('2005-33')).toMatchObject({ historical: true, citation: '《信访条例》第三十三条' });
  });

  it('lists the periods of the article with their length and who must keep them', () => {
    expect(page('2022-34').periods.map(({ who, length }) => `${who} ${length}`)).toEqual([
      '有权处理的机关、单位 60日',
      '有权处理的机关、单位 不超过30日',
    ]);
  });

  it('has a contents entry for what is on the page only', () => {
    const titles = (id: string, worded: boolean) => page(id, worded).toc.map(({ title }) => title);
    expect(titles('2022-34', true)[0]).toBe('官方文本');
    expect(titles('2022-34', false)[0]).toBe('摘要');
    expect(titles('2022-34', false)).toContain('新旧变化');
    expect(titles('2005-33', false)).toContain('现行对应');
    const lonely = corpus.provisions.find(({ id }) => !corpus.backlinks.has(id))!;
    expect(titles('2022-34', false)).toContain('哪里引用本条');
    expect(titles(lonely.id, false)).not.toContain('哪里引用本条');
  });
});
