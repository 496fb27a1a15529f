/** Reads what is written for Moodle as Moodle reads it (question/format/gift, question/format/xml), for the whole bank. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../build/read-content.ts';
import { assembleCorpus } from '../../corpus/index.ts';
import { bankItems, type Topic } from '../bank.ts';
import type { Paper } from '../compose.ts';
import { TOPICS } from '../fixture.ts';
import type { Item } from '../schema.ts';
import { toGift } from './gift.ts';
import { toMoodleXml } from './moodle.ts';
import { reasons, stepPairs } from './subject.ts';

const { topics } = assembleCorpus((await readContent(process.cwd())).collections);
const cite = (citation: string) => `〔${citation}〕`;

/** All questions of a bank as one paper, each type a section. */
function wholeBank(bank: readonly Topic[]) {
  const entries = new Map(bankItems(bank).map((entry) => [entry.item.id, entry]));
  const of = (type: string) =>
    [...entries.values()].filter(({ item, story }) => (story ? 'case' : item.type) === type).map(({ item }) => item.id);
  const types = ['single', 'multiple', 'judge', 'blank', 'order', 'match', 'case'] as const;
  const sections = types.map((type) => ({ type, points: 2, ids: of(type) }));
  const paper: Paper = { title: '全/部', minutes: 1, pass: 1, seed: 'S', sections };
  const items = new Map([...entries].map(([id, { item }]) => [id, item]));
  return { paper, items, storyOf: (id: string) => entries.get(id)?.story };
}

interface Read {
  type: string;
  text: string;
  general: string;
  answers: { weight: number; text: string; feedback: string }[];
  pairs: [string, string][];
}

/** A question as Moodle takes it in: the same whichever format it came in, but for several gaps. */
function expected(item: Item): Read {
  const read = { text: item.stem, general: reasons(item, cite), answers: [], pairs: [] };
  const share = (count: number) => Number((1 / count).toFixed(7));
  switch (item.type) {
    case 'single':
    case 'multiple': {
      const right = share(item.options.filter(({ correct }) => correct).length);
      const wrong = item.type === 'single' ? 0 : -1;
      const answers = item.options.map(({ text, correct, feedback }) => ({
        weight: correct ? right : wrong,
        text,
        feedback,
      }));
      return { ...read, type: item.type, answers };
    }
    case 'judge': {
      const { right, wrong } = item.feedback;
      const answers = [
        { weight: Number(item.answer), text: 'true', feedback: right },
        { weight: Number(!item.answer), text: 'false', feedback: wrong },
      ];
      return { ...read, type: 'truefalse', answers };
    }
    case 'blank':
      return {
        ...read,
        type: 'shortanswer',
        answers: item.blanks[0]!.accept.map((text) => ({ weight: 1, text, feedback: '' })),
      };
    case 'order':
      return { ...read, type: 'match', pairs: stepPairs(item) };
    case 'match':
      return {
        ...read,
        type: 'match',
        pairs: [
          ...item.pairs.map(({ left, right }): [string, string] => [left, right]),
          ...(item.extra ?? []).map((text): [string, string] => ['', text]),
        ],
      };
  }
}

/** Signs behind a backslash become signs nothing else uses, until the rest is taken apart. */
const HIDDEN = ':#={}~';
const hide = (text: string) =>
  text.replace(/\\([:#={}~\\])/g, (_all, sign: string) =>
    sign === '\\' ? '\\' : String.fromCharCode(0xe000 + HIDDEN.indexOf(sign)),
  );
const show = (text: string) => text.replace(/[\ue000-\ue005]/g, (sign) => HIDDEN[sign.charCodeAt(0) - 0xe000]!).trim();
const parts = (text: string, sign: string) => text.split(sign).slice(text.startsWith(sign) ? 1 : 0);
const unformatted = (text: string) => show(text.trim().replace(/^\[plain\]/, ''));

function readGift(text: string): [name: string, question: Read][] {
  const [category, ...blocks] = hide(text)
    .trim()
    .split(/\n\s*\n/);
  expect(category).toBe('$CATEGORY: 全//部');
  return blocks.map((block) => {
    const [, name, rest] = /^::(.*?)::(.*)$/s.exec(block)!;
    expect(rest).toMatch(/^\[plain\]/);
    const [start, end] = [rest!.indexOf('{'), rest!.indexOf('}')];
    const none = { general: '', answers: [], pairs: [] };
    if (start < 0) return [name!, { ...none, type: 'description', text: unformatted(rest!) }];
    expect([name, end]).toEqual([name, rest!.length - 1]);
    const inside = rest!.slice(start + 1, end);
    const at = inside.lastIndexOf('####');
    return [
      name!,
      {
        ...none,
        ...readAnswers(inside.slice(0, at).trim()),
        text: unformatted(rest!.slice(0, start)),
        general: show(inside.slice(at + 4)),
      },
    ];
  });
}

function readAnswers(body: string): Pick<Read, 'type'> & Partial<Read> {
  const answer = (text: string, weight: number) => {
    const [words, feedback = ''] = text.split(/#(.*)/s);
    return { weight, text: show(words!), feedback: show(feedback) };
  };
  if (body.includes('~')) {
    const answers = parts(body.replace(/=/g, '~='), '~').map((text) => {
      const weight = /^%(-?\d{1,3}(?:\.\d+)?)%/.exec(text);
      if (text.startsWith('=')) return answer(text.slice(1), 1);
      return answer(weight ? text.slice(weight[0].length) : text, weight ? Number(weight[1]) / 100 : 0);
    });
    return { type: body.includes('=') ? 'single' : 'multiple', answers };
  }
  if (body.includes('=') && body.includes('->'))
    return { type: 'match', pairs: parts(body, '=').map((text) => text.split('->').map(show) as [string, string]) };
  const [truth, wrong = '', right = ''] = body.split('#');
  if (truth === 'TRUE' || truth === 'FALSE') {
    const [yes, no] = truth === 'TRUE' ? [right, wrong] : [wrong, right];
    return {
      type: 'truefalse',
      answers: [
        { weight: Number(truth === 'TRUE'), text: 'true', feedback: show(yes) },
        { weight: Number(truth === 'FALSE'), text: 'false', feedback: show(no) },
      ],
    };
  }
  return { type: 'shortanswer', answers: parts(body, '=').map((text) => answer(text, 1)) };
}

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text: string) => {
  expect(text).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot);)/);
  return text.replace(/&(\w+);/g, (_all, name: string) => ENTITIES[name]!);
};

/** A reader for the little of XML that is used: it fails where a tag is not closed or text is not escaped. */
function readXml(source: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, text, close, name, attributes] of source
    .replace(/^<\?xml.*?\?>/, '')
    .matchAll(/([^<]*)<(\/?)([a-z]+)([^<>]*)>/g)) {
    open[open.length - 1]!.text += decode(text!);
    if (close) expect(open.pop()!.name).toBe(name);
    else {
      const pairs = [...attributes!.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!] as const);
      const node: Node = { name: name!, attributes: Object.fromEntries(pairs), children: [], text: '' };
      open[open.length - 1]!.children.push(node);
      open.push(node);
    }
  }
  expect(open).toEqual([root]);
  return root;
}

const child = (node: Node, name: string) => node.children.find((each) => each.name === name);
/** What a field says: of HTML without its escapes, as it is shown. */
const said = (node: Node | undefined) => {
  const text = node ? child(node, 'text')!.text : '';
  return node?.attributes['format'] === 'html' ? decode(text) : text;
};

function readMoodle(question: Node): Read {
  const answers = question.children.filter(({ name }) => name === 'answer');
  const { type } = question.attributes;
  return {
    type:
      type === 'multichoice'
        ? child(question, 'single')!.text === 'true'
          ? 'single'
          : 'multiple'
        : type === 'matching'
          ? 'match'
          : type!,
    text: said(child(question, 'questiontext')),
    general: said(child(question, 'generalfeedback')),
    answers: answers.map((each) => ({
      weight: Number(each.attributes['fraction']) / 100,
      text: said(each),
      feedback: said(child(each, 'feedback')),
    })),
    pairs: question.children
      .filter(({ name }) => name === 'subquestion')
      .map((each) => [said(each), said(child(each, 'answer'))]),
  };
}

const rounded = (read: Read): Read => ({
  ...read,
  answers: read.answers.map((each) => ({ ...each, weight: Number(each.weight.toFixed(7)) })),
});

describe.each([
  ['the bank', wholeBank(topics)],
  ['signs that the formats use themselves', wholeBank(TOPICS)],
])('Moodle reads of %s', (_name, { paper, items, storyOf }) => {
  const several = (item: Item) => item.type === 'blank' && item.blanks.length > 1;
  const stories = new Set([...items.keys()].flatMap((id) => storyOf(id) ?? []));

  it('in GIFT what was meant', () => {
    const read = new Map(readGift(toGift(paper, { items, storyOf }, cite)));
    for (const item of items.values()) {
      if (!several(item)) expect(rounded(read.get(item.id)!)).toEqual(expected(item));
      else if (item.type === 'blank')
        for (const [at, { accept }] of item.blanks.entries())
          expect(read.get(`${item.id}-${at + 1}`)).toMatchObject({
            type: 'shortanswer',
            answers: accept.map((text) => ({ weight: 1, text })),
          });
    }
    for (const { id, story } of stories) expect(read.get(id)).toMatchObject({ type: 'description', text: story });
  });

  it('in its XML what was meant', () => {
    const quiz = child(readXml(toMoodleXml(paper, { items, storyOf }, cite)), 'quiz')!;
    const read = new Map(quiz.children.map((each) => [said(child(each, 'name')), each]));
    for (const item of items.values()) {
      const question = read.get(item.id)!;
      if (!several(item)) expect(rounded(readMoodle(question))).toEqual(expected(item));
      else if (item.type === 'blank') {
        const gaps = [...readMoodle(question).text.matchAll(/\{1:SHORTANSWER:=(.*?)\}/g)].map(([, text]) =>
          text!.split('~='),
        );
        expect([question.attributes['type'], gaps]).toEqual(['cloze', item.blanks.map(({ accept }) => accept)]);
      }
    }
    for (const { id, story } of stories)
      expect(readMoodle(read.get(id)!)).toMatchObject({ type: 'description', text: story });
  });
});
