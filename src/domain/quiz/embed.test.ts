import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { assembleCorpus, type Corpus } from '../corpus/index.ts';
import { aboutSubject, drawEmbed, EMBED_COUNT, type EmbedSubject } from './embed.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = assembleCorpus((await readContent(process.cwd())).collections);
});

const draw = (subject: EmbedSubject, seed = 'a', count = EMBED_COUNT) => drawEmbed(corpus.topics, subject, count, seed);

describe('drawEmbed', () => {
  it('draws the same questions for the same page, and others elsewhere', () => {
    const subject = { topic: '复查和复核' };
    expect(draw(subject)).toEqual(draw(subject));
    expect(
      new Set(
        'abcdefgh'.split('').map((seed) =>
          draw(subject, seed)
            .map(({ id }) => id)
            .join(),
        ),
      ).size,
    ).toBe(8);
    expect(draw({ topic: 'review-recheck' })).toEqual(draw(subject));
  });

  it('does not depend on the order of files', () =>
    expect(drawEmbed([...corpus.topics].reverse(), { procedure: 'review' }, 3, 'a')).toEqual(
      draw({ procedure: 'review' }),
    ));

  it('gives every article in force and every procedure three questions that stand alone, each once', () => {
    const subjects = [
      ...corpus.provisions.filter(({ law }) => law === corpus.current.id).map(({ id }) => ({ article: id })),
      ...corpus.procedures.map(({ id }) => ({ procedure: id })),
    ];
    const parts = new Set(
      corpus.topics.flatMap(({ questions }) =>
        questions.flatMap((question) => (question.type === 'case' ? question.parts.map(({ id }) => id) : [])),
      ),
    );
    for (const subject of subjects) {
      const ids = draw(subject).map(({ id }) => id);
      expect(new Set(ids).size, JSON.stringify(subject)).toBe(3);
      expect(ids.filter((id) => parts.has(id))).toEqual([]);
    }
  });

  it('takes three types where there are three, the quick ones first', () => {
    for (const seed of 'abcdefgh') {
      const types = draw({ article: '2022-34' }, seed).map(({ type }) => type);
      expect(new Set(types).size).toBe(3);
      expect(types).not.toContain('order');
      expect(types).not.toContain('match');
    }
  });

  it('asks first what rests on the article first of all', () => {
    for (const seed of 'abcdefgh')
      for (const { citations } of draw({ article: '2022-35' }, seed, 5)) expect(citations[0]).toMatch(/^2022-35/);
  });
});

describe('aboutSubject', () => {
  it('counts parts of cases too, which the practice asks with their story', () => {
    const all = aboutSubject(corpus.topics, { procedure: 'review' });
    expect(all.some(({ story }) => story)).toBe(true);
    expect(all.every(({ item }) => item.procedures!.includes('review'))).toBe(true);
  });
});
