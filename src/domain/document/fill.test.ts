import { describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import type { DocumentModel } from '../corpus/index.ts';
import { paperLines, pieces } from '../paper/index.ts';
import { workbench } from './test-support.ts';

const { corpus, filledWith, onlyWith } = workbench((await readContent(process.cwd())).collections);

const opinion = corpus.documents.get('handling-opinion')!;
const notice = corpus.documents.get('receipt-notice')!;
const textOf = (lines: { paper: Parameters<typeof paperLines>[0] }) => paperLines(lines.paper).join('\n');

/** A small document of its own, for what the real ones have no case of. */
const note = (change: Partial<DocumentModel>): DocumentModel => ({
  ...notice,
  fields: [],
  common: {},
  required: [],
  frame: { number: false, date: false },
  body: [{ kind: 'text', text: '正文。' }],
  ...change,
});

describe('filling a document', () => {
  it('puts answers, numbers, dates and several lines where they belong', () => {
    const { filled } = filledWith(opinion, { requests: '第一项请求。\n\n  第二项请求。 ', serial: '012' });
    expect(filled.paper.number).toBe('某自然资信〔2026〕12号');
    expect(filled.paper.date).toBe('2026年11月20日');
    expect(textOf(filled)).toContain('一、投诉请求\n1.第一项请求。\n2.第二项请求。\n二、事实和理由');
  });

  it('prints the part of the choice that was made, and no other', () => {
    const supported = textOf(filledWith(opinion, { opinion: 'support' }).filled);
    const declined = textOf(filledWith(opinion, { opinion: 'decline' }).filled);
    expect(supported).toContain('予以支持');
    expect(supported).not.toContain('不予支持');
    expect(declined).toContain('不予支持');
    expect(declined).not.toContain('某镇人民政府');
  });

  it('does not use an answer that another choice has put out of use', () => {
    const { filled } = filledWith(notice, { source: 'direct', sender: '某县信访局' });
    expect(textOf(filled)).not.toContain('某县信访局');
    expect(filled.asked).not.toContain('sender');
  });

  it('lists what is missing in the order of the form, and draws a line in its place', () => {
    const filled = onlyWith(opinion, { addressee: '张某' });
    expect(filled.missing.slice(0, 3)).toEqual(['summary', 'accepted', 'requests']);
    expect(filled.missing).not.toContain('addressee');
    // Asked for only once the choice is made.
    expect(filled.missing).not.toContain('executor');
    expect(filled.paper.to).toBe('张某');
    expect(filled.paper.date).toBe('＿＿＿＿年＿＿月＿＿日');
    expect(pieces(filled.marked.date!)).toEqual([{ text: '＿＿＿＿年＿＿月＿＿日', kind: 'blank' }]);
  });

  it('leaves a gap where an answer is wrong, and says what is', () => {
    const { filled } = filledWith(opinion, { date: '2026-02-30', serial: '七', opinion: 'maybe' });
    expect(filled.problems.map(({ field }) => field)).toEqual(['opinion', 'serial', 'date']);
    expect(filled.problems[2]!.message).toContain('“2026-02-30”不存在');
    expect(filled.missing).toEqual(['opinion', 'serial', 'date']);
    expect(filled.paper.number).toBe('某自然资信〔＿＿＿＿〕＿＿号');
  });

  it('drops a sentence with something that may be left out, and keeps it when it is there', () => {
    const document = note({
      fields: [{ id: 'remark', kind: 'text', label: '备注', example: '无其他', optional: true }],
      body: [
        { kind: 'text', text: '正文。' },
        { kind: 'text', text: '备注：[[remark]]。' },
        { kind: 'table', rows: [['备注', '[[remark]]']] },
      ],
    });
    const without = onlyWith(document, {});
    expect(without.missing).toEqual([]);
    expect(without.paper.blocks.map(({ kind }) => kind)).toEqual(['text', 'table']);
    expect(textOf(onlyWith(document, { remark: '两份' }))).toContain('备注：两份。');
  });

  it('joins several lines in a sentence', () => {
    const document = note({
      fields: [{ id: 'files', kind: 'lines', label: '材料', example: ['甲'] }],
      body: [{ kind: 'text', text: '收到：[[files]]' }],
    });
    expect(textOf(onlyWith(document, { files: '信一封\n照片两张。\n清单' }))).toContain('收到：信一封；照片两张。清单');
  });

  it('makes a blank form with every part, each with the case it is for, and boxes to tick', () => {
    const { filled } = filledWith(opinion, {}, true);
    const text = textOf(filled);
    expect(text).toContain('（以下用于：处理意见为“予以支持”）');
    expect(text).toContain('（以下用于：处理意见为“不予支持”）');
    expect(text).not.toMatch(/张某|2026年/);
    expect(textOf(filledWith(notice, {}, true).filled)).toContain('□信访程序　□对建议、意见的研究论证');
  });

  it('never lets typed text break out of its place', () => {
    const { filled } = filledWith(opinion, { addressee: '<b>张</b>[[issuer]]{handling}' });
    expect(filled.paper.to).toBe('<b>张</b>[[issuer]]{handling}');
  });
});

describe('dates in a document', () => {
  const due = (fields: DocumentModel['fields'], answers: Record<string, string>) =>
    onlyWith(note({ fields, body: [{ kind: 'text', text: '[[end]]' }] }), answers);
  const date = (id: string) => ({ id, kind: 'date' as const, label: '起算的日期', example: '2026-01-05' });
  const end = { id: 'end', kind: 'due' as const, label: '届满', from: 'start', dates: 'plain' as const };

  it('come from the period engine: 60 days across the turn of the year', () => {
    // 9 November + 60: 21 days to 30 November, 31 in December, 8 in January.
    expect(textOf(filledWith(notice).filled)).toContain('到2027年1月8日止');
  });

  it('are those of the reading that belongs on the paper', () => {
    const request = { ...end, period: 'review-request' };
    // 18 January 2026 + 30 is 17 February, in the Spring Festival, whose last day off is 23 February.
    const asked = { start: '2026-01-18' };
    expect(textOf(due([date('start'), { ...request, dates: 'plain' }], asked))).toContain('2026年2月17日');
    expect(textOf(due([date('start'), { ...request, dates: 'rolled' }], asked))).toContain('2026年2月24日');
  });

  it('count an extension on, leave a hearing out, and take the days that somebody set', () => {
    const number = (id: string) => ({ id, kind: 'number' as const, label: '天数', example: 20 });
    const extended = [date('start'), number('more'), { ...end, period: 'handling', extension: 'more' }];
    // 5 January + 60 is 6 March, + 20 is 26 March.
    expect(textOf(due(extended, { start: '2026-01-05', more: '20' }))).toContain('2026年3月26日');
    expect(due(extended, { start: '2026-01-05', more: '40' }).problems[0]!.message).toContain('30');
    const heard = [
      date('start'),
      date('from'),
      date('to'),
      { ...end, period: 'recheck', hearing: ['from', 'to'] as [string, string] },
    ];
    // 2 March + 30 is 1 April; five days of a hearing make it 6 April.
    expect(textOf(due(heard, { start: '2026-03-02', from: '2026-03-10', to: '2026-03-14' }))).toContain('2026年4月6日');
    const assigned = [date('start'), number('set'), { ...end, period: 'assigned', days: 'set' }];
    expect(textOf(due(assigned, { start: '2026-03-02', set: '45' }))).toContain('2026年4月16日');
  });

  it('stay a gap where the engine gives none, with the reason', () => {
    const rolled = [date('start'), { ...end, period: 'review-request', dates: 'rolled' as const }];
    const unknown = due(rolled, { start: '2040-01-05' });
    expect(unknown.missing).toEqual(['end']);
    expect(unknown.problems[0]!.message).toContain('放假和调休安排还没有收录');
    // Before the regulation the period was that of the old one, and no paper of today.
    const old = due([date('start'), { ...end, period: 'handling' }], { start: '2021-03-01' });
    expect(old.missing).toEqual(['end']);
    expect(old.problems[0]!.message).toContain('还没有施行');
    expect(due([date('start'), { ...end, period: 'assigned' }], { start: '2026-03-02' }).missing).toEqual(['end']);
  });

  it('wait for the day they run from', () => {
    const waiting = due([date('start'), { ...end, period: 'handling' }], {});
    expect(waiting.dates).toEqual([]);
    expect(waiting.missing).toEqual(['start', 'end']);
  });
});
