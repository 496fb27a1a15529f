import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { assembleCorpus } from '../corpus/index.ts';
import { BLANK, JUDGE, MATCH, MULTIPLE, ORDER, SINGLE } from '../quiz/fixture.ts';
import { bankItems, kindOf, type Item } from '../quiz/index.ts';
import { presented } from '../quiz/present.ts';
import { newAttempt } from './attempt.ts';
import { interactionOf } from './interaction.ts';
import { manifestXml } from './manifest.ts';
import type { ScormQuiz } from './quiz.ts';
import { readMastery, scoreAttempt } from './score.ts';
import { timeOfDay, timespan } from './times.ts';

/** The formats of SCORM 1.2 for each type of interaction, from the tables of its Run-Time Environment. */
const CHARACTERS = '[0-9a-z](,[0-9a-z])*';
const FORMATS = {
  choice: new RegExp(`^(${CHARACTERS}|\\{${CHARACTERS}\\})$`),
  'true-false': /^[01tf]$/,
  'fill-in': /^.{1,255}$/,
  matching: /^\{?[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*\}?$/,
  sequencing: new RegExp(`^${CHARACTERS}$`),
};

const SEED = 'S';
const letterOf = (item: Item, id: string) => 'abcdefgh'[presented(item, SEED).indexOf(id)]!;

describe('what is recorded of a question', () => {
  it('has the formats of SCORM 1.2, for every question of the bank', async () => {
    const { topics } = assembleCorpus((await readContent(process.cwd())).collections);
    const wrong = bankItems(topics).flatMap(({ item }) => {
      const {
        type,
        student_response: given,
        correct,
        result,
        id,
      } = interactionOf(item, kindOf(item).answer(item), SEED);
      const fits = [given, ...correct].every((text) => FORMATS[type].test(text));
      const bare = (text: string) => text.replace(/[{}]/g, '');
      return fits && result === 'correct' && /^q\d{4}$/.test(id) && correct.map(bare).includes(bare(given)) ? [] : [id];
    });
    expect(wrong).toEqual([]);
  });

  it('uses the letters that stood on the screen', () => {
    expect(interactionOf(SINGLE, 'b', SEED)).toEqual({
      id: 'q0001',
      type: 'choice',
      student_response: letterOf(SINGLE, 'b'),
      correct: [letterOf(SINGLE, 'a')],
      result: 'wrong',
      weighting: '1',
    });
    const right = ['a', 'b', 'd'].map((id) => letterOf(MULTIPLE, id)).sort();
    expect(interactionOf(MULTIPLE, ['a', 'b'], SEED)).toMatchObject({
      student_response: ['a', 'b']
        .map((id) => letterOf(MULTIPLE, id))
        .sort()
        .join(','),
      correct: [`{${right.join(',')}}`],
      result: '0.5',
    });
  });

  it('writes truth, gaps, steps and pairs as the format wants them', () => {
    expect(interactionOf(JUDGE, true, SEED)).toMatchObject({ student_response: 't', correct: ['f'], result: 'wrong' });
    expect(interactionOf(BLANK, [' 60 ', '十五'], SEED)).toMatchObject({
      student_response: '60；十五',
      correct: ['60；30'],
      result: '0.5',
    });
    const one = { ...BLANK, stem: '____日', blanks: [{ accept: ['60', '六十'] }] } as Item;
    expect(interactionOf(one, ['六十'], SEED)).toMatchObject({ correct: ['60', '六十'], result: 'correct' });
    expect(interactionOf(ORDER, ['b', 'a', 'c', 'd'], SEED)).toMatchObject({
      student_response: 'b,a,c,d',
      correct: ['a,b,c,d'],
      result: 'wrong',
    });
    const [thirty, sixty] = ['30日', '60日'].map((text) => letterOf(MATCH, text)) as [string, string];
    expect(interactionOf(MATCH, { a: '30日', c: '30日' }, SEED)).toMatchObject({
      student_response: `1.${thirty},3.${thirty}`,
      correct: [`{1.${thirty},2.${thirty},3.${sixty}}`],
      result: '0.33',
    });
  });

  it('counts no response, or one of another question, as wrong and empty', () => {
    for (const item of [SINGLE, MULTIPLE, JUDGE, BLANK, ORDER, MATCH])
      for (const response of [null, 'zz', 7 as never])
        expect(interactionOf(item, response, SEED)).toMatchObject({ student_response: '', result: 'wrong' });
  });
});

describe('times', () => {
  it('writes lengths as HHHH:MM:SS.SS', () => {
    expect(timespan(0)).toBe('0000:00:00.00');
    expect(timespan(59_996)).toBe('0000:01:00.00');
    expect(timespan(3_723_450)).toBe('0001:02:03.45');
    expect(timespan(-1)).toBe('0000:00:00.00');
    expect(timespan(Number.MAX_SAFE_INTEGER)).toBe('9999:59:59.99');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000_000 }), (hundredths) => {
        const [, hours, minutes, seconds, rest] = /^(\d{4}):([0-5]\d):([0-5]\d)\.(\d\d)$/.exec(
          timespan(hundredths * 10),
        )!;
        expect(((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 100 + Number(rest)).toBe(hundredths);
      }),
    );
  });

  it('writes the time of day', () => expect(timeOfDay(new Date(2026, 0, 2, 3, 4, 5))).toBe('03:04:05'));
});

describe('the score', () => {
  const items = [MULTIPLE, BLANK, JUDGE] as Item[];
  const quiz = {
    items,
    paper: {
      title: '',
      minutes: 1,
      pass: 0,
      seed: SEED,
      sections: items.map(({ type, id }) => ({ type, points: 1, ids: [id] })),
    },
  } as unknown as ScormQuiz;
  const raw = (responses: Record<string, never | unknown>, pass = 66) =>
    scoreAttempt(quiz, { ...newAttempt(), responses: responses as never }, pass);

  it('is out of 100 and never rounded up, so that platform and page agree on who passes', () => {
    const two = { [BLANK.id]: ['60', '30'], [JUDGE.id]: false };
    expect(raw(two, 66.66)).toMatchObject({ raw: 66.66, passed: true });
    expect(raw(two, 66.67)).toMatchObject({ passed: false });
    expect(raw({ ...two, [MULTIPLE.id]: ['a', 'b', 'd'] }, 100)).toMatchObject({ raw: 100, passed: true });
    expect(raw({})).toMatchObject({ raw: 0, passed: false });
  });

  it('takes the pass mark of the platform where it is one', () => {
    expect(['60', '0', '100', '', ' ', '101', '-1', 'x'].map(readMastery)).toEqual([
      60,
      0,
      100,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the manifest', () => {
  const options = {
    id: 'xinfang-t-1',
    title: '一季度 <测验> & "考"',
    pass: 80,
    minutes: 90,
    files: ['index.html', 'quiz.js'],
  };
  const xml = manifestXml(options);

  it('escapes the title, and states pass mark and time', () => {
    expect(xml).toContain('<title>一季度 &lt;测验&gt; &amp; &quot;考&quot;</title>');
    expect(xml).toContain('<adlcp:maxtimeallowed>0001:30:00.00</adlcp:maxtimeallowed>');
    expect(manifestXml({ ...options, minutes: null })).not.toContain('timelimit');
  });

  it('has the elements of an item in the order of the binding', () => {
    const item = /<item [^>]*>(.*)<\/item>/s.exec(xml)![1]!;
    expect([...item.matchAll(/<([a-z:]+)>/g)].map(([, name]) => name)).toEqual([
      'title',
      'adlcp:maxtimeallowed',
      'adlcp:timelimitaction',
      'adlcp:masteryscore',
    ]);
  });
});
