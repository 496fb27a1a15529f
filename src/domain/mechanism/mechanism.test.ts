import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { placeholders } from '../corpus/check/placeholders.ts';
import { unknown } from '../corpus/check/rule.ts';
import { assembleCorpus, type Corpus } from '../corpus/index.ts';
import { checkMechanisms, mechanismSchema, misconceptionSchema } from './index.ts';

/** Section 4 of the handbook of facts, row by row. */
const ROWS = [
  'leader-visits',
  'case-leadership',
  'double-supervision',
  'first-contact',
  'shared-duty',
  'reception-days',
  'joint-conference',
  'dispute-screening',
  'source-prevention',
  'proxy-petition',
  'supervision-assessment',
  'backlog-campaign',
  'upward-reporting',
  'openness',
  'many-channels',
  'offices-staff',
  'learning-tests',
  'follow-up',
  'social-forces',
  'on-site-handling',
  'conclusion',
  'fault-tolerance',
];

type Content = Pick<Corpus, 'mechanisms' | 'misconceptions'>;

let corpus: Corpus;

beforeAll(async () => {
  const { collections, problems } = await readContent(process.cwd());
  expect(problems).toEqual([]);
  corpus = assembleCorpus(collections);
});

/** The problems of mechanisms and misconceptions after one change to them. */
function after(change: (content: Content) => void): string {
  const { mechanisms, misconceptions } = corpus;
  const copy = structuredClone({ mechanisms, misconceptions });
  change(copy);
  const changed = { ...corpus, ...copy };
  return [...checkMechanisms(changed, unknown), ...placeholders(changed)]
    .map(({ file, place, message }) => `${file} ${place} ${message}`)
    .join('\n');
}

const visits = ({ mechanisms }: Content) => mechanisms.find(({ id }) => id === 'leader-visits')!;

describe('the mechanisms', () => {
  it('are all there, in the order of the handbook', () => {
    expect(corpus.mechanisms.map(({ id }) => id)).toEqual(ROWS);
  });

  it('have nothing wrong', () => expect(after(() => undefined)).toBe(''));

  it.each<[string, (content: Content) => void, RegExp]>([
    [
      'a citation to nothing',
      (c) => (visits(c).reason.citations = ['2022-88']),
      /leader-visits\.yaml citations .*2022-88/,
    ],
    [
      'an unknown report',
      (c) => (visits(c).reports = ['anual-report']),
      /reports reports里没有“anual-report”，是不是“annual-report”/,
    ],
    ['an unknown procedure', (c) => (visits(c).procedures = ['triages']), /是不是“triage”/],
    ['an unknown document', (c) => (visits(c).documents = ['nothing']), /documents里没有“nothing”/],
    ['a place that is taken', (c) => c.mechanisms.push({ ...c.mechanisms[0]!, id: 'twin' }), /次序\d+已经有了/],
    ['an unknown placeholder', (c) => (visits(c).what = '由{nowhere}来做的事。'), /没有“nowhere”/],
    [
      'two misconceptions in one place',
      (c) => (c.misconceptions[1]!.order = c.misconceptions[0]!.order),
      /次序10已经有了/,
    ],
    ['a misconception twice', (c) => c.misconceptions.push(c.misconceptions[0]!), /出现两次/],
    [
      'a misconception about nothing',
      (c) => (c.misconceptions[0]!.mechanisms = ['leader-visit']),
      /是不是“leader-visits”/,
    ],
    [
      'a misconception without a place in law',
      (c) => (c.misconceptions[0]!.citations = ['2022-51']),
      /misconceptions\.yaml zero-petitions .*第50条/,
    ],
  ])('report %s', (_name, change, message) => expect(after(change)).toMatch(message));
});

describe('the schemas', () => {
  const refuse = (data: object, field: string, message: RegExp) => {
    const { error } = mechanismSchema.safeParse(data);
    expect(error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n')).toMatch(
      new RegExp(`${field} .*${message.source}`),
    );
  };

  it('refuse a verdict without its ground, and one without what to do instead', () => {
    const { id: _id, file: _file, ...good } = visits(corpus);
    expect(mechanismSchema.safeParse(good).success).toBe(true);
    refuse({ ...good, reason: { ...good.reason, citations: [] } }, 'reason.citations', /至少一个依据/);
    refuse({ ...good, verdict: 'adapt' }, 'instead', /要写 instead/);
    refuse(
      { ...good, apart: [{ what: '只接待不登记的做法', verdict: 'retire', reason: good.reason }] },
      'apart.0.instead',
      /要写 instead/,
    );
    refuse({ ...good, bases: [{ text: '没有出处的一句话', citations: [] }] }, 'bases.0.citations', /source/);
  });

  it('refuse a misconception without a citation', () => {
    expect(misconceptionSchema.safeParse({ ...corpus.misconceptions[0], citations: [] }).success).toBe(false);
  });
});
