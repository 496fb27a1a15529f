import { describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { assembleCorpus } from '../corpus/index.ts';
import { bankItems, type Paper, type Topic } from '../quiz/index.ts';
import { drawTopic } from './draw.ts';

const { topics } = assembleCorpus((await readContent(process.cwd())).collections);
const idsOf = (paper: Paper | null) => paper?.sections.flatMap(({ ids }) => ids) ?? [];

describe('drawing from a topic', () => {
  it('gives the number asked for, each question once, and the same by the same seed', () => {
    for (const topic of topics) {
      const own = bankItems([topic]);
      const singles = own.filter(({ story }) => !story).length;
      for (const count of [1, 7, 20, own.length].filter((each) => each <= own.length)) {
        const ids = idsOf(drawTopic(topic, count, 'A'));
        if (singles >= count || count === own.length) expect([topic.id, ids.length]).toEqual([topic.id, count]);
        else expect(ids.length).toBeLessThanOrEqual(count);
        expect(new Set(ids).size).toBe(ids.length);
        expect(idsOf(drawTopic(topic, count, 'A'))).toEqual(ids);
      }
      expect(idsOf(drawTopic(topic, 20, 'B'))).not.toEqual(idsOf(drawTopic(topic, 20, 'A')));
    }
  });

  it('keeps the proportion of the types', () => {
    const topic = topics.find(({ id }) => id === 'system')!;
    const paper = drawTopic(topic, 20, 'A')!;
    const have = bankItems([topic]);
    for (const { type, ids } of paper.sections)
      expect(
        Math.abs(ids.length / 20 - have.filter(({ item }) => item.type === type).length / have.length),
      ).toBeLessThan(0.05);
  });

  it('takes cases whole, fills up with other questions, and gives nothing where no case fits', () => {
    const cases = topics.find(({ id }) => id === 'cases')!;
    const drawn = new Set(idsOf(drawTopic(cases, 20, 'A')));
    for (const question of cases.questions)
      if (question.type === 'case') expect(new Set(question.parts.map(({ id }) => drawn.has(id))).size).toBe(1);
    expect(drawTopic(cases, 1, 'A')).toBeNull();
    const singles = topics[0]!.questions;
    const some = (type: string, count: number) => singles.filter((question) => question.type === type).slice(0, count);
    const mixed: Topic = {
      ...cases,
      questions: [...cases.questions.slice(0, 1), ...some('single', 1), ...some('judge', 4)],
    };
    expect(cases.questions[0]).toMatchObject({ parts: { length: 4 } });
    expect(idsOf(drawTopic(mixed, 5, 'A'))).toHaveLength(5);
  });
});
