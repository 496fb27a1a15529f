import { describe, expect, it } from 'vitest';
import { lawSchema, termSchema } from './index.ts';

const law = {
  id: '1999',
  title: '图书馆规则',
  short: '旧规则',
  status: 'historical',
  replacedBy: '2020',
  issuer: '馆长',
  issued: '1999-01-01',
  effective: '1999-02-01',
  ended: '2020-01-01',
  articles: 3,
  checked: '2026-01-01',
  note: '无',
  chapters: [{ number: 1, title: '总则', from: 1, to: 3 }],
};
const term = {
  term: '借阅',
  pinyin: 'jieyue',
  aliases: [],
  definition: '把书借走，在期限内还回。',
  citations: ['1999-1'],
  related: [],
  says: [],
};
const messages = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`).join();

describe('lawSchema', () => {
  it('accepts a law that says when it ended and what replaced it, and one in force that says neither', () => {
    expect(messages(lawSchema.safeParse(law))).toBe('');
    const { replacedBy: _by, ended: _ended, ...rest } = law;
    expect(messages(lawSchema.safeParse({ ...rest, status: 'in-force' }))).toBe('');
  });

  it.each([
    [{ replacedBy: undefined }, /replacedBy 历史文本要写/],
    [{ ended: undefined }, /ended 历史文本要写/],
    [{ status: 'in-force', ended: undefined }, /replacedBy .*现行有效的不写/],
    [{ status: 'in-force', replacedBy: undefined }, /ended .*现行有效的不写/],
  ])('refuses %j', (change, message) => {
    expect(messages(lawSchema.safeParse({ ...law, ...change }))).toMatch(message);
  });
});

describe('termSchema', () => {
  it.each([
    [{ term: '借' }, /term 至少两个字/],
    [{ term: '𠮷' }, /term 至少两个字/],
    [{ aliases: ['外借', '借 '] }, /aliases.1 至少两个字/],
    [{ except: ['借'] }, /except.0 至少两个字/],
  ])('refuses %j', (change, message) => {
    expect(messages(termSchema.safeParse(term))).toBe('');
    expect(messages(termSchema.safeParse({ ...term, ...change }))).toMatch(message);
  });
});
