import { describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { assembleCorpus } from '../corpus/index.ts';
import { allPaths, resolve, type RoutingResult } from './index.ts';

const { routing, matters } = assembleCorpus((await readContent(process.cwd())).collections);

/** Every subset of the ticks of the questions that take several. */
const ticks = routing.questions.find(({ many }) => many)!;
const subsets = Array.from({ length: 2 ** ticks.options.length }, (_, bits) =>
  ticks.options.filter((_option, at) => (bits >> at) & 1).map(({ id }) => id),
);

/** The ways through the graph with nothing ticked. A tick may shorten one: an anonymous letter needs no notice. */
const ways = allPaths(routing)
  .filter(({ answers }) => answers[ticks.id]!.length === 0)
  .map(({ answers }) => answers);

/** What is wrong with a result: something in it that it says must not be done. */
function contradictions({ outcome, parts, handlings }: RoutingResult): string[] {
  const pieces = [outcome, ...parts];
  const documents = pieces.flatMap((piece) => piece.documents ?? []);
  return pieces.flatMap(({ id, bans = [] }) =>
    bans.flatMap((ban) => [
      ...(ban.handlings ?? [])
        .filter((handling) => handlings.includes(handling))
        .map((handling) => `${id}：${handling}`),
      ...(ban.documents ?? [])
        .filter((document) => documents.includes(document))
        .map((document) => `${id}：${document}`),
    ]),
  );
}

describe('every combination of answers', () => {
  it(
    'has exactly one main handling, its reasons, a basis, and nothing that must not be done',
    { timeout: 120_000 },
    () => {
      const known = new Set(routing.handlings.map(({ id }) => id));
      const wrong = new Set<string>();
      const judged = new Set<string>();
      let count = 0;
      for (const way of ways)
        for (const ticked of subsets) {
          const result = resolve(routing, { ...way, [ticks.id]: ticked });
          if (result.state !== 'outcome') wrong.add(`没有结果 ${JSON.stringify(way)} ${ticked.join()}`);
          else {
            count += 1;
            if (!known.has(result.handlings[0]!) || result.handlings[0] !== result.outcome.handling)
              wrong.add(`主要办理方式不唯一 ${result.outcome.id}`);
            if (!result.outcome.citations.length || !result.trail.length)
              wrong.add(`没有依据或理由 ${result.outcome.id}`);
            const whole = [result.outcome.id, ...result.parts.map(({ id }) => id)].join();
            if (!judged.has(whole)) for (const problem of contradictions(result)) wrong.add(problem);
            judged.add(whole);
          }
        }
      expect([...wrong]).toEqual([]);
      expect(count).toBeGreaterThan(200_000);
    },
  );

  it('is short: half of the ways ask at most 6 questions, none more than 12', () => {
    const lengths = ways.map((way) => Object.keys(way).length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(6);
    expect(lengths.at(-1)).toBeLessThanOrEqual(12);
  });
});

describe('every matter', () => {
  it.each(matters.map((matter) => [matter.id, matter] as const))(
    '%s answers kind and way, and leads to outcomes',
    (_id, matter) => {
      const paths = allPaths(routing, matter).filter(({ answers }) => answers['kind'] !== undefined);
      expect(paths.length).toBeGreaterThan(10);
      for (const { answers } of paths) {
        expect(answers['kind']).toBe(matter.kind);
        const { kind: _kind, way: _way, accused: _accused, ...own } = answers;
        expect(resolve(routing, own, matter).state).toBe('outcome');
      }
    },
  );
});
