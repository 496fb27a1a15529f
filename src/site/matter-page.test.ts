import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../build/read-content.ts';
import { assembleCorpus, type Corpus } from '../domain/corpus/index.ts';
import type { OfficialLaw } from '../domain/law/index.ts';
import { matterPage } from './matter-page.ts';

let corpus: Corpus;

beforeAll(async () => {
  corpus = assembleCorpus((await readContent(process.cwd())).collections);
});

const page = (id: string, imported: ReadonlyMap<string, OfficialLaw> = new Map()) =>
  matterPage(
    corpus,
    corpus.matters.find((matter) => matter.id === id)!,
    imported,
  );

/** A law of which only the articles given are there. */
const imported = (id: string, ...articles: number[]) =>
  new Map([
    [id, { id, articles: articles.map((number) => ({ number, sub: 0, paragraphs: [] })) } as never as OfficialLaw],
  ]);

describe('matterPage', () => {
  it.each([
    ['policy-suggestion', '建议意见', '2022-29'],
    ['cadre-corruption', '检举控告', '2022-30'],
    ['court-judgment', '申诉求决', '2022-31(1)'],
    ['farm-subsidy', '申诉求决', '2022-31(6)'],
  ])('classes %s', (id, kind, citation) => expect(page(id)).toMatchObject({ kind, citation }));

  it('resolves every id of every matter to words', () => {
    for (const matter of corpus.matters) {
      const words = JSON.stringify(matterPage(corpus, matter, new Map()));
      expect(words, matter.id).not.toMatch(/undefined|\{[a-z-]+\}/);
    }
  });

  it('keeps the order of the ways and names how each is handled', () => {
    expect(page('migrant-worker-wages').ways.map(({ name, citation }) => [name, citation])).toEqual([
      ['查处违法、行政处罚', '2022-31(5)'],
      ['仲裁', '2022-31(2)'],
      ['诉讼', '2022-31(1)'],
    ]);
  });

  it('gives limits in words with their basis', () => {
    const limit = page('migrant-worker-wages').limits.find(({ what }) => what.includes('离职后'))!;
    expect(limit).toMatchObject({ who: '劳动者', length: '1年', title: '劳动争议调解仲裁法', minimum: false });
    expect(limit.link).toEqual({ text: '第二十七条第四款', href: null });
    const shortest = page('policy-suggestion').limits.find(({ title }) => title === '城乡规划法')!;
    expect(shortest).toMatchObject({ length: '不少于30日', minimum: true });
  });

  it('links a law only where it was imported, and a place only where its article is there', () => {
    const official = 'laodong-zhengyi-tiaojie-zhongcai-fa-2007';
    const { laws, limits } = page('migrant-worker-wages', imported(official, 27));
    expect(limits.find(({ title }) => title === '劳动争议调解仲裁法')!.link.href).toMatch(`laws/${official}/#a27`);
    const law = laws.find(({ title }) => title === '劳动争议调解仲裁法')!;
    expect(law.href).toMatch(`laws/${official}/`);
    expect(law.points.map(({ link }) => link)).toContainEqual({ text: '第九条', href: null });
    expect(laws.filter(({ href }) => href).length).toBe(1);
  });

  it('has the periods of the regulation where the petition way is open, and nowhere else', () => {
    const ids = (id: string) => page(id).periods.map((period) => period.id);
    expect(ids('farm-subsidy')).toEqual([
      'handling',
      'handling-extension',
      'review-request',
      'review',
      'recheck-request',
      'recheck',
    ]);
    expect(page('farm-subsidy').periods[0]).toMatchObject({ length: '60日', citation: '2022-34-1' });
    for (const { id, ways } of corpus.matters) expect(ids(id).length > 0, id).toBe(ways.includes('petition'));
  });

  it('names every law once, those of which only a limit is used too', () => {
    for (const matter of corpus.matters) {
      const { laws, limits } = matterPage(corpus, matter, new Map());
      const titles = laws.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
      for (const { title } of limits) expect(titles, matter.id).toContain(title);
    }
  });

  it('leads to the matters before and after it', () => {
    const [first, second] = corpus.matters;
    expect(page(first!.id)).toMatchObject({ previous: undefined, next: { id: second!.id } });
    expect(page(corpus.matters.at(-1)!.id).next).toBeUndefined();
  });
});

describe('backlinks of matters', () => {
  it('lists a matter at the article by which it is classed and at the articles it cites', () => {
    const at = (id: string) => corpus.backlinks.get(id)!.filter(({ kind }) => kind === 'matter');
    expect(at('2022-31').length).toBe(corpus.matters.filter(({ kind }) => kind === 'claim').length);
    expect(at('2022-30').map(({ path }) => path)).toContain('matters/cadre-corruption/');
    expect(at('2022-29').map(({ path }) => path)).toContain('matters/policy-suggestion/');
    expect(at('2022-34').map(({ path }) => path)).toContain('matters/farm-subsidy/');
  });
});
