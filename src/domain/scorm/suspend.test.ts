import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK, CASE, JUDGE, MATCH, MULTIPLE, ORDER, SINGLE } from '../quiz/fixture.ts';
import { kindOf, rights, type Item, type Response } from '../quiz/index.ts';
import { newAttempt, spend, type Attempt } from './attempt.ts';
import { GAP_LENGTH } from './response-text.ts';
import { formatAttempt, longestAttempt, parseAttempt } from './suspend.ts';

const items: Item[] = [SINGLE, MULTIPLE, JUDGE, BLANK, ORDER, MATCH, ...CASE.parts];
const quiz = { id: '0a1b2c3d', items };

/** Every response that the fields of a question can give. */
function anyResponse(item: Item): fc.Arbitrary<Response> {
  switch (item.type) {
    case 'single':
      return fc.constantFrom('', ...item.options.map(({ id }) => id));
    case 'multiple':
      return fc.subarray(item.options.map(({ id }) => id));
    case 'judge':
      return fc.constantFrom(null, true, false);
    case 'blank':
      return fc.array(fc.string({ unit: 'binary', maxLength: GAP_LENGTH / 2 }), {
        minLength: item.blanks.length,
        maxLength: item.blanks.length,
      });
    case 'order': {
      const ids = item.items.map(({ id }) => id);
      return fc.oneof(fc.constant([]), fc.shuffledSubarray(ids, { minLength: ids.length }));
    }
    case 'match':
      return fc
        .tuple(...item.pairs.map(() => fc.option(fc.constantFrom(...rights(item)))))
        .map((chosen) =>
          Object.fromEntries(item.pairs.flatMap(({ id }, at) => (chosen[at] === null ? [] : [[id, chosen[at]!]]))),
        );
  }
}

const attempts: fc.Arbitrary<Attempt> = fc.record({
  place: fc.constant(0),
  elapsed: fc.integer({ min: 0, max: 90_000 }).map((seconds) => seconds * 1000),
  submitted: fc.boolean(),
  flagged: fc.subarray(items.map(({ id }) => id)),
  checked: fc.subarray(items.map(({ id }) => id)),
  seconds: fc
    .tuple(...items.map(() => fc.integer({ min: 0, max: 46_655 })))
    .map((list) => Object.fromEntries(list.flatMap((spent, at) => (spent ? [[items[at]!.id, spent]] : [])))),
  responses: fc
    .tuple(...items.map(anyResponse))
    .map((list) =>
      Object.fromEntries(
        list.flatMap((given, at) =>
          JSON.stringify(given) === JSON.stringify(kindOf(items[at]!).empty(items[at]!))
            ? []
            : [[items[at]!.id, given]],
        ),
      ),
    ),
});

describe('what the platform keeps', () => {
  it('gives back every attempt, in ASCII, within its bound', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        const text = formatAttempt(attempt, quiz);
        expect(parseAttempt(text, quiz)).toEqual(attempt);
        expect(text).toMatch(/^[!-~]*$/);
        expect(text.length).toBeLessThanOrEqual(longestAttempt(quiz));
      }),
      { numRuns: 500 },
    );
  });

  it('reaches its bound with the longest of everything', () => {
    const all = items.map(({ id }) => id);
    const attempt: Attempt = {
      place: 0,
      elapsed: 1e15,
      submitted: true,
      flagged: all,
      checked: all,
      seconds: Object.fromEntries(all.map((id) => [id, 1e9])),
      responses: Object.fromEntries(
        items.map((item) => [
          item.id,
          item.type === 'blank'
            ? item.blanks.map(() => '信'.repeat(GAP_LENGTH))
            : item.type === 'multiple'
              ? item.options.map(({ id }) => id)
              : kindOf(item).answer(item),
        ]),
      ),
    };
    expect(formatAttempt(attempt, quiz)).toHaveLength(longestAttempt(quiz));
  });

  it('says what it is not', () => {
    const text = formatAttempt({ ...newAttempt(), responses: { [SINGLE.id]: 'b' } }, quiz);
    expect(text).toBe('1.0a1b2c3d.0.0.b.......');
    expect(parseAttempt('  ', quiz)).toBe('none');
    expect(parseAttempt(text, { ...quiz, id: 'ffffffff' })).toBe('other');
    for (const spoilt of [
      'x',
      '1',
      '2.0a1b2c3d.0.0',
      text.slice(0, -1),
      text.replace('.b.', '.z.'),
      `${text}.`,
      text.replace('.b.', '.b:zzzz.'),
    ])
      expect(parseAttempt(spoilt, quiz), spoilt).toBe('broken');
  });

  it('never takes any text for an attempt that it cannot write again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-d!*:.~_,tf0-9]{0,40}$/), (tail) => {
        const read = parseAttempt(`1.0a1b2c3d.0.0.${tail}`, quiz);
        if (typeof read === 'object') expect(parseAttempt(formatAttempt(read, quiz), quiz)).toEqual(read);
      }),
    );
  });
});

it('counts time to the second, however often it is counted', () => {
  let attempt = newAttempt();
  for (let step = 0; step < 30; step++) attempt = spend(attempt, step < 15 ? 'q1' : 'q2', 100);
  expect(attempt).toMatchObject({ elapsed: 3000, seconds: { q1: 1, q2: 2 } });
  expect(spend(attempt, 'q1', -5)).toEqual(attempt);
});
