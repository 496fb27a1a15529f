import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { assembleCorpus } from '../corpus/index.ts';
import { claimAnswers, formatRoute, parseRoute, resolve, toKeepApart, type Answers, type ClaimState } from './index.ts';

const { routing, matters } = assembleCorpus((await readContent(process.cwd())).collections);
const matter = (id: string) => matters.find((entry) => entry.id === id)!;
const outcome = (answers: Answers, id?: string) => {
  const resolution = resolve(routing, answers, id === undefined ? undefined : matter(id));
  if (resolution.state !== 'outcome') throw new Error(JSON.stringify(resolution));
  return resolution;
};
const OFFICE = { asker: 'petition-office', circumstances: [], stage: 'new' };

describe('resolve', () => {
  it('asks who one is first, then follows the answers', () => {
    expect(resolve(routing, {})).toMatchObject({ state: 'question', question: { id: 'asker' }, trail: [] });
    expect(resolve(routing, OFFICE)).toMatchObject({ question: { id: 'kind' }, trail: { length: 3 } });
  });

  it('offers only what fits the earlier answers', () => {
    const stage = (asker: string) => {
      const resolution = resolve(routing, { asker, circumstances: [] });
      return resolution.state === 'question' ? resolution.options.map(({ id }) => id) : [];
    };
    expect(stage('petition-office')).toContain('fault');
    expect(stage('bureau')).not.toContain('fault');
    expect(stage('transferred')).not.toContain('new');
    expect(stage('township')).toEqual(expect.arrayContaining(['new', 'received']));
  });

  it('asks again what no longer fits, and keeps what does', () => {
    const answers = { asker: 'bureau', circumstances: [], stage: 'new', kind: 'claim', way: 'duty' };
    expect(resolve(routing, answers)).toMatchObject({ question: { id: 'direct-owner' }, dropped: [] });
    expect(resolve(routing, { ...answers, asker: 'petition-office' })).toMatchObject({
      question: { id: 'office-owner' },
      dropped: [],
    });
    expect(resolve(routing, { ...answers, asker: 'transferred' })).toMatchObject({
      question: { id: 'stage' },
      dropped: ['stage'],
    });
  });

  it('lets a matter answer what its facts answer, and a person overrule it', () => {
    const wages = outcome({ ...OFFICE, 'office-owner': 'same-level' }, 'migrant-worker-wages');
    expect(wages.trail.filter(({ fromMatter }) => fromMatter).map(({ question }) => question.id)).toEqual([
      'kind',
      'way',
    ]);
    expect(wages.handlings).toEqual(['transfer-same-level', 'perform-duty']);
    const overruled = outcome({ ...OFFICE, way: 'arbitration', 'office-owner': 'same-level' }, 'migrant-worker-wages');
    expect(overruled.handlings).toEqual(['transfer-same-level', 'arbitration']);
  });

  it('tells a court case from a dispute that has not been to court', () => {
    expect(outcome({ ...OFFICE, channel: 'letter' }, 'court-judgment').handlings[0]).toBe('transfer-political-legal');
    expect(outcome({ ...OFFICE, channel: 'visit' }, 'court-judgment').handlings[0]).toBe('guide-political-legal');
    expect(outcome(OFFICE, 'private-lending').handlings[0]).toBe('judicial-procedure');
  });

  it('combines circumstances with the main handling, the urgent report upward only at the petition office', () => {
    const urgent = { circumstances: ['urgent', 'group', 'hardship'] };
    const office = outcome({ ...OFFICE, ...urgent, kind: 'suggestion', 'office-owner': 'lower' });
    expect(office.handlings).toEqual([
      'transfer-lower',
      'report-urgent',
      'elect-representatives',
      'social-assistance',
      'study-suggestion',
    ]);
    expect(office.parts.map(({ id }) => id)).toContain('report-upward');
    const bureau = outcome({
      ...urgent,
      asker: 'bureau',
      stage: 'new',
      kind: 'suggestion',
      'direct-owner': 'subordinate',
    });
    expect(bureau.parts.map(({ id }) => id)).not.toContain('report-upward');
  });

  it('reports answers that are none, each in a sentence', () => {
    const wrong = resolve(routing, { asker: 'nobody', colour: 'red', kind: ['claim'], circumstances: ['urgent', 'x'] });
    expect(wrong).toMatchObject({ state: 'problems', problems: { length: 4 } });
  });
});

describe('a letter with several claims', () => {
  const claims: Answers[] = [
    { ...OFFICE, circumstances: ['hardship'], kind: 'claim', way: 'petition', 'office-owner': 'lower' },
    { stage: 'new', kind: 'accusation', accused: 'discipline' },
  ];

  it('asks once what is true of the whole letter', () => {
    const [, second] = claimAnswers(routing, claims);
    expect(outcome(second!).handlings).toEqual(['transfer-discipline', 'social-assistance', 'notify-personnel']);
  });

  it('keeps accusations and court matters apart from the rest, and nothing from itself', () => {
    const results = claimAnswers(routing, claims).map((answers) => outcome(answers));
    expect(toKeepApart(routing, results).map(({ id }) => id)).toEqual(['accusation']);
    expect(toKeepApart(routing, [results[1]!])).toEqual([]);
    expect(toKeepApart(routing, [results[1]!, results[1]!])).toEqual([]);
  });
});

describe('the address', () => {
  const answer = (question: (typeof routing.questions)[number]) => {
    const ids = question.options.map(({ id }) => id);
    return question.many ? fc.subarray(ids) : fc.constantFrom(...ids);
  };
  const claim: fc.Arbitrary<ClaimState> = fc
    .record({
      answers: fc.record(Object.fromEntries(routing.questions.map((question) => [question.id, answer(question)])), {
        requiredKeys: ['asker'],
      }),
      matter: fc.option(fc.constantFrom(...matters.map(({ id }) => id)), { nil: undefined }),
      dates: fc.dictionary(fc.constantFrom('triage', 'handling'), fc.constantFrom('2026-06-03', '2026-06-04')),
    })
    .map(
      ({ matter: id, ...rest }) =>
        ({ ...rest, dates: { ...rest.dates }, ...(id === undefined ? {} : { matter: id }) }) as ClaimState,
    );

  it('holds every letter and gives it back', () => {
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 4 }), (claims) => {
        const { claims: after, unknown } = parseRoute(`#${formatRoute(claims)}`, routing);
        expect(unknown).toEqual([]);
        expect(after).toEqual(claims.map((entry) => ({ ...entry, answers: { ...entry.answers } })));
      }),
    );
  });

  it('reports keys that are none, and leaves options to resolve', () => {
    expect(parseRoute('#asker=bureau&colour=red&2.matter=noise&11.kind=claim', routing)).toEqual({
      claims: [
        { answers: { asker: 'bureau' }, dates: {} },
        { answers: {}, dates: {}, matter: 'noise' },
      ],
      unknown: ['colour', '11.kind'],
    });
    expect(parseRoute('', routing)).toEqual({ claims: [{ answers: {}, dates: {} }], unknown: [] });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { answers } of parseRoute(text, routing).claims) resolve(routing, answers);
      }),
    );
  });
});
