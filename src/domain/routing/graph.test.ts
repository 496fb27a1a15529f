import { describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { assembleCorpus } from '../corpus/index.ts';
import { allPaths, resolve, type Answers, type RoutingResult } from './index.ts';

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

const NOTICES = [
  'receipt-notice',
  'destination-notice',
  'not-competent-notice',
  'non-acceptance-notice',
  'no-longer-accepted-notice',
];

/** What is wrong with a result: something in it that it says must not be done, a period of another desk, a paper too few. */
function contradictions({ outcome, parts, handlings, documents, periods }: RoutingResult, way: Answers): string[] {
  const pieces = [outcome, ...parts];
  const received = way['asker'] === 'transferred' || way['stage'] === 'received';
  const office = way['asker'] === 'petition-office';
  return [
    ...pieces.flatMap(({ id, bans = [] }) =>
      bans.flatMap((ban) => [
        ...(ban.handlings ?? [])
          .filter((handling) => handlings.includes(handling))
          .map((handling) => `${id}：${handling}`),
        ...(ban.documents ?? [])
          .filter((document) => documents.includes(document))
          .map((document) => `${id}：${document}`),
      ]),
    ),
    ...(periods.includes('notify-direct') && (received || office) ? [`${outcome.id}：直接提出的期限用在别处`] : []),
    ...(periods.includes('notify-transferred') && !received ? [`${outcome.id}：转送来的期限用在别处`] : []),
    ...(periods.includes('triage') && !office ? [`${outcome.id}：信访部门的期限用在别处`] : []),
    ...(periods.includes('notify-direct') && !documents.some((id) => NOTICES.includes(id))
      ? [`${outcome.id}：要告知而没有告知书`]
      : []),
    ...(periods.includes('objection') &&
    !periods.includes('notify-transferred') &&
    !documents.includes('objection-letter')
      ? [`${outcome.id}：要提异议而没有异议函`]
      : []),
  ];
}

describe('every combination of answers', () => {
  it('ends in one outcome, with nothing that it says must not be done and no period of another desk', () => {
    const wrong = new Set<string>();
    const judged = new Set<string>();
    let count = 0;
    for (const way of ways)
      for (const ticked of subsets) {
        const result = resolve(routing, { ...way, [ticks.id]: ticked });
        if (result.state !== 'outcome') wrong.add(`没有结果 ${JSON.stringify(way)} ${ticked.join()}`);
        else {
          count += 1;
          const whole = [way['asker'], way['stage'], result.outcome.id, ...result.parts.map(({ id }) => id)].join();
          if (!judged.has(whole)) for (const problem of contradictions(result, way)) wrong.add(problem);
          judged.add(whole);
        }
      }
    expect([...wrong]).toEqual([]);
    expect(count).toBeGreaterThan(200_000);
  });

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
