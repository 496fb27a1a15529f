import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../draft.ts';
import { FACTS, TODAY } from './text-support.ts';
import { TEXT_RULES } from './text-rules.ts';

const run = (text: string) => {
  const draft = readDraft(text);
  return TEXT_RULES.flatMap((rule) => rule(draft, { facts: FACTS, today: TODAY }));
};

/** Pieces that the rules look for, with what may stand between them. */
const PIECES = [
  ...['信访人', '村民', '王建国', '等5人', '家住', '石桥村', '3组', '幸福路18号', '13800138000', '110000199003078513'],
  ...[
    '劝返',
    '拦截',
    '上访',
    '稳控',
    '不得',
    '严禁以下行为：',
    '有的',
    '所谓“',
    '”',
    '按上访量',
    '排名',
    '零上访',
    '一票否决',
  ],
  ...[
    '《信访条例》',
    '《信访工作条例》',
    '第三十四条',
    '第',
    '条',
    '（',
    '60日内',
    '办结',
    '延长',
    '个工作日',
    '劳动教养',
  ],
  ...['，', '。', '、', '；', '\n', '\r\n', ' ', '一、', '（一）', '𠮷', '\ud800', '\udc00', '😀', '\u0000', '%', '０'],
];
const pasted = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));

describe('TEXT_RULES', () => {
  it.each([
    ['any string', fc.string({ unit: 'binary', maxLength: 400 })],
    ['what drafts are made of', pasted],
  ])('marks places inside the draft, the same each time: %s', (_, strings) => {
    fc.assert(
      fc.property(strings, (text) => {
        const length = [...text].length;
        const found = run(text);
        for (const { start, end, message, suggestion } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
          expect(message && suggestion).toMatch(/。$/);
        }
        expect(run(text)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it('cites only places that exist', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        for (const { citations } of run(text))
          for (const cite of citations) expect(FACTS.articles).toHaveProperty([/^\d{4}-\d+/.exec(cite)![0]]);
      }),
    );
  });

  it('reads an empty draft and one of a million characters without a single sign', () => {
    expect(run('')).toEqual([]);
    expect(run('上访群众'.repeat(250_000))).toEqual([]);
  });

  it('finds the same when the draft comes in full-width digits and with other line ends', () => {
    const text = '信访人王建国（电话13800138000）\n信访事项应当在90日内办结。\n';
    const wide = text
      .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      .replace(/\n/g, '\r\n');
    const kinds = (draft: string) => run(draft).map(({ kind, severity }) => `${kind} ${severity}`);
    expect(kinds(wide)).toEqual(kinds(text));
    expect(kinds(text)).toEqual(['wrong-deadline high', 'pii-name high', 'pii-phone high']);
  });

  it('is silent on a clean report full of words that could mislead', () => {
    expect(run(CLEAN)).toEqual([]);
  });
});

const CLEAN = `某县信访局2026年工作总结

一、基本情况
全年接待群众来访320批1200人次，其中集体访20批400人次，信访总量同比下降12%。主要反映合同纠纷、城市房屋拆迁遗留、物权登记等问题。
二、主要做法
（一）畅通渠道。来信、来访、网上投诉件件登记，匿名的也登记；12345热线转来的工单同样办理。
（二）依法办理。按照《信访工作条例》第二十二条，收到之日起15日内转送、交办；属于第三十一条第六项的，60日内办结，情况复杂的经批准延长30日。复查、复核都在30日内作出。
（三）就地化解。县委书记、县长带头接访下访，由县长包案的3件积案全部化解。变上访为下访，变拦截为疏导，绝不允许截访、稳控和花钱买平安。
（四）改进考核。取消按上访量排名和一票否决，不以数量论英雄。
三、存在的问题
（一）有的乡镇遇到群众进京仍想劝返了事，个别单位让信访人签息访承诺书，已责令改正。
（二）个别文稿还在引用已经废止的《信访条例》，甚至提到早已废止的劳动教养。
四、下一步打算
坚持把问题解决在当地，引导群众就地反映，张某、李某某等疑难个案逐一会商。
`;
