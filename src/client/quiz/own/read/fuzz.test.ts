import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import {
  csvText,
  ownRows,
  readOwn,
  templateRows,
  templateYaml,
  topicSchema,
  type OwnReading,
} from '../../../../domain/quiz/index.ts';
import { xlsxOf } from '../../xlsx.ts';
import { readCsv } from './csv.ts';
import { FACTS as facts } from './test-support.ts';
import { readOwnFile } from './file.ts';

const COUNT = { csv: 400, yaml: 350, xlsx: 250 };
type Kind = keyof typeof COUNT;

let valid: Record<Kind, Uint8Array<ArrayBuffer>>;
beforeAll(async () => {
  const rows = templateRows(facts.titles);
  const book = await xlsxOf([{ name: '题目', rows }]);
  valid = {
    csv: new Uint8Array(strToU8(csvText(rows))),
    yaml: new Uint8Array(strToU8(templateYaml())),
    xlsx: new Uint8Array(await book.arrayBuffer()),
  };
});

type Bytes = Uint8Array<ArrayBuffer>;
type Spoil = (bytes: Bytes, kind: Kind) => Bytes;
const asText =
  (change: (text: string) => string): Spoil =>
  (bytes, kind) => {
    if (kind !== 'xlsx') return new Uint8Array(strToU8(change(strFromU8(bytes))));
    // A workbook keeps its texts in one part of it.
    const files = unzipSync(bytes);
    const part = 'xl/sharedStrings.xml';
    return new Uint8Array(zipSync({ ...files, [part]: strToU8(change(strFromU8(files[part]!))) }));
  };
const at = (part: number, length: number) => Math.floor(part * Math.max(length, 1));

/** One way to spoil a file; numbers are shares of its length. */
const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  fc
    .array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 30,
    })
    .map((flips): Spoil => (bytes) => {
      const copy = bytes.slice();
      for (const [where, value] of flips) copy[at(where, copy.length)] = value;
      return copy;
    }),
  fc.double({ min: 0, max: 1, noNaN: true }).map(
    (share): Spoil =>
      (bytes) =>
        bytes.slice(0, at(share, bytes.length)),
  ),
  fc.uint8Array({ maxLength: 3000 }).map(
    (random): Spoil =>
      () =>
        new Uint8Array(random),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(([a, b]) =>
    asText((text) => {
      const cells = text.split(/(,|\n|<\/si>)/);
      const [one, two] = [(a % cells.length) & ~1, (b % cells.length) & ~1];
      [cells[one], cells[two]] = [cells[two]!, cells[one]!];
      return cells.join('');
    }),
  ),
  fc
    .constantFrom('题型', '题干', '答案', '解析', '出处', 'questions', 'type: ', '单选')
    .map((word) => asText((text) => text.replace(word, ''))),
  fc
    .constantFrom('利', '"', '\u0000', '', '<x>', ': [', '2022-99', '　', '\r', '&#x0;')
    .map((word) => asText((text) => text.replace(/的/g, word))),
  fc.nat(3).map((size) => asText((text) => text.replace('李某', '长'.repeat(10 ** size * 20)))),
  fc.constant<Spoil>((bytes, kind) => {
    // Bytes of one encoding read as those of another.
    const latin = [...strFromU8(bytes)].map((char) => char.charCodeAt(0) & 0xff);
    return kind === 'xlsx' ? bytes.slice(3) : new Uint8Array(latin);
  }),
);

/** Whole or not at all: what was accepted is a topic, what was not says why in Chinese. */
function whole(reading: OwnReading): boolean {
  if ('problems' in reading) {
    expect(reading).not.toHaveProperty('topic');
    expect(reading.problems.length).toBeGreaterThan(0);
    // The last of these is what stands where nothing was foreseen.
    for (const { message } of reading.problems) {
      expect(message).toMatch(/[\u4e00-\u9fff]{3}/);
      expect(message).not.toMatch(/读不出来/);
    }
    return false;
  }
  let number = 0;
  const named = (value: object) => ({ ...value, id: `q${String(++number).padStart(4, '0')}` });
  const { id: _own, questions, ...rest } = reading.topic;
  topicSchema.parse({
    ...rest,
    questions: questions.map((question) =>
      question.type === 'case' ? { ...named(question), parts: question.parts.map(named) } : named(question),
    ),
  });
  return true;
}

it('no spoilt file is taken in half or without a word, and none stops the page', async () => {
  const taken: Record<string, number> = {};
  for (const kind of Object.keys(COUNT) as Kind[])
    await fc.assert(
      fc.asyncProperty(spoil, async (change) => {
        const reading = await readOwnFile(`题.${kind}`, change(valid[kind], kind), { facts, bank: [] });
        if (whole(reading)) taken[kind] = (taken[kind] ?? 0) + 1;
      }),
      { numRuns: COUNT[kind], seed: 20261122, endOnFailure: true },
    );
  // Some harm nothing, most do; all or none would mean that this tests nothing.
  for (const kind of Object.keys(COUNT) as Kind[]) {
    expect(taken[kind], kind).toBeGreaterThan(0);
    expect(taken[kind], kind).toBeLessThan(COUNT[kind] * 0.7);
  }
});

it('nothing of a table is left out: as many questions as rows, or none', async () => {
  const rows = templateRows(facts.titles);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(rows.slice(1), { minLength: 1 }), async (some) => {
      const bytes = new Uint8Array(strToU8(csvText([rows[0]!, ...some])));
      const reading = await readOwnFile('题.csv', bytes, { facts, bank: [] });
      if (!whole(reading) || !('topic' in reading)) return;
      const count = reading.topic.questions.flatMap((one) =>
        one.type === 'case' ? [one, ...one.parts] : [one],
      ).length;
      expect(count).toBe(some.length);
    }),
    { numRuns: 100, seed: 3 },
  );
});

it('a set that was written as CSV is the same when it is read', () => {
  const tricky = [...'=+-@\'",;\n/＝\\|{}甲乙'].map((sign) => `${sign}试${sign}`.trim());
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...tricky), { minLength: 4, maxLength: 8 }), (texts) => {
      const read = readOwn({ rows: templateRows(facts.titles) }, '表', facts, []);
      if ('problems' in read) throw new Error();
      const { topic } = read;
      const multiple = topic.questions.find(({ type }) => type === 'multiple')!;
      if (multiple.type !== 'multiple') throw new Error();
      multiple.options = texts.map((text, place) => ({
        id: 'abcdefgh'[place]!,
        text,
        feedback: `${text}，看解析`,
        ...(place ? { correct: true as const } : {}),
      }));
      const csv = readCsv(csvText(ownRows(topic, facts.titles)).replace('\uFEFF', ''));
      if ('problem' in csv) throw new Error(csv.problem);
      const again = readOwn(csv, '表', facts, []);
      if ('problems' in again) throw new Error(JSON.stringify(again.problems));
      const bare = (list: unknown) => JSON.parse(JSON.stringify(list).replace(/own-[0-9a-z]+/g, '')) as unknown;
      expect(bare(again.topic.questions)).toEqual(bare(topic.questions));
    }),
    { numRuns: 200, seed: 4 },
  );
});
