import { describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { routeFacts } from '../../site/route-page.ts';
import { assembleCorpus } from '../corpus/index.ts';
import { calendar } from '../period/test-support.ts';
import {
  allPaths,
  formatAddress,
  parseAddress,
  sheetsOf,
  sheetText,
  viewOf,
  sayOnce,
  type LetterSheets,
  type Sheet,
} from './index.ts';

const facts = routeFacts(assembleCorpus((await readContent(process.cwd())).collections));

function letter(fragment: string): LetterSheets {
  const address = parseAddress(fragment, facts);
  return sheetsOf(viewOf(address, facts).claims, address.claims, facts, calendar);
}
function sheet(fragment: string): Sheet {
  const { sheets, apart } = letter(fragment);
  expect([sheets.length, apart]).toEqual([1, []]);
  return sheets[0]!;
}
const lines = ({ claims }: Sheet, id: string, at = 0) =>
  claims[at]!.sections.find((section) => section.id === id)?.lines ?? [];
const texts = (made: Sheet, id: string, at = 0) => lines(made, id, at).map(({ text }) => text);
const OFFICE = 'asker=petition-office&circumstances=none&stage=new';

describe('the sheet of one claim', () => {
  const wages = sheet(`${OFFICE}&matter=migrant-worker-wages&office-owner=same-level&on.triage=2026-06-03`);

  it('names the handling, the body of the matter and what follows', () => {
    const [claim] = wages.claims;
    expect(claim).toMatchObject({
      name: '拖欠农民工工资',
      handling: '登记后转送本级主管部门',
      chart: { procedure: 'triage', path: ['receive', 'register', 'barred', 'kind', 'whose', 'important', 'transfer'] },
    });
    expect(claim!.unit).toContain('人力资源社会保障局');
    expect(texts(wages, 'documents')).toEqual(['信访事项登记表', '转送函']);
    expect(lines(wages, 'documents').map(({ path }) => path)).toEqual([
      'documents/registration-form/',
      'documents/transfer-letter/',
    ]);
    expect(texts(wages, 'way')[0]).toMatch(/^由有权的单位依法履行或者答复：/);
    expect(lines(wages, 'caution')[0]!.links).toEqual([
      { text: '事项：拖欠农民工工资', path: 'matters/migrant-worker-wages/' },
    ]);
    expect(lines(wages, 'basis')[0]!.links[0]).toEqual({
      text: '第二十二条第一款第一项',
      path: 'provisions/2022/22/#p1-i1',
    });
  });

  it('dates the own period as the calculator words it, and leaves the later ones without', () => {
    // Received on Wednesday 3 June 2026: day 15 is Thursday 18 June, no holiday.
    const [triage] = lines(wages, 'periods');
    expect(triage!.text).toBe('党委和政府信访部门：登记后区分情况转送、交办或者报请决定，15日，从收到信访事项起算');
    expect(triage!.notes[0]).toBe('建议以2026-06-18为准');
    expect(triage!.notes.join()).toContain('第15日为6月18日');
    expect(triage!.links).toEqual([]);
    expect(lines(wages, 'later').map(({ notes }) => notes.join())).not.toContain('为准');
    expect(texts(wages, 'later')).toHaveLength(2);
  });

  it('says what was answered, and what the matter answered', () => {
    expect(texts(wages, 'answers')).toContain('反映的是哪一类？申诉求决类（由事项带入）');
    expect(lines(wages, 'answers')[0]).toMatchObject({ question: 'asker' });
  });

  it('lets an extension run on from the end of what it lengthens', () => {
    const made = sheet('asker=bureau&circumstances=none&stage=handling&decision=extend&on.handling=2026-01-05');
    // Accepted on 5 January: day 60 is 6 March, 30 more days end on 5 April, a Sunday and 清明, whose holiday ends on 6 April.
    const [handling, extension] = lines(made, 'periods').map(({ notes }) => notes.join());
    expect(handling).toContain('不顺延：2026-03-06');
    expect(extension).toContain('不顺延：2026-04-05');
    expect(extension).toContain('遇休息日顺延：2026-04-07');
    expect(extension).toContain('实际以批准的天数为准');
  });

  it('shows what is wrong with a date', () => {
    const made = sheet(`${OFFICE}&kind=suggestion&office-owner=lower&on.triage=2026-02-30`);
    expect(lines(made, 'periods')[0]!.notes[0]).toContain('2026-02-30');
  });

  it('keeps the warning of a date before the regulation', () => {
    const made = sheet(`${OFFICE}&kind=suggestion&office-owner=lower&on.triage=2021-03-01`);
    expect(lines(made, 'periods')[0]!.notes.join()).toContain('信访条例');
  });

  it('says what of the grounds of the matter is still to be checked', () => {
    const [, doubt] = lines(sheet(`${OFFICE}&matter=noise&office-owner=lower`), 'caution');
    expect(doubt!.text).toBe('这个事项生态环境法典、治安管理处罚法没有核到原文，办理前要查现行文本。');
    expect(doubt!.links).toEqual([{ text: '事项：噪声扰民', path: 'matters/noise/' }]);
    expect(lines(sheet(`${OFFICE}&matter=low-income&office-owner=lower`), 'caution')[1]!.text).toContain('正在修改');
    expect(lines(wages, 'caution')).toHaveLength(1);
  });

  it('says whom to ask where the law leaves it open', () => {
    const made = sheet(`${OFFICE}&kind=unclear`);
    expect(texts(made, 'ask')[0]).toMatch(/^请示：/);
  });
});

describe('the sheets of a letter', () => {
  const ACCUSATION = 'kind=accusation&accused=discipline';
  const two = `${OFFICE}&${ACCUSATION}&2.stage=new&2.matter=noise&2.office-owner=lower`;
  const second = '2.stage=new&2.kind=accusation&2.accused=discipline';

  it('are one where all claims may travel together', () => {
    const made = sheet(`${OFFICE}&matter=noise&office-owner=lower&2.stage=new&2.kind=suggestion&2.office-owner=lower`);
    expect(made.claims.map(({ name, place }) => [name, place])).toEqual([
      ['诉求一（噪声扰民）', '诉求一（噪声扰民）'],
      ['诉求二', '诉求二'],
    ]);
    expect(made).toMatchObject({ file: '', places: [0, 1] });
  });

  it('are several where some must not, each whole by itself', () => {
    const { apart, sheets } = letter(`${two}&on.triage=2026-06-03`);
    expect(apart.map(({ text }) => text).join()).toMatch(/检举、控告的材料.*单独送/);
    expect(sheets.map(({ label }) => label)).toEqual(['诉求一', '诉求二']);
    expect(sheets.map(({ claims }) => claims.map(({ name }) => name))).toEqual([[''], ['噪声扰民']]);
    for (const { title, sign, source } of sheets) {
      expect([title, sign]).toEqual(['办理建议单', ['经办人', '审核人', '日期']]);
      expect(source).toMatch(/^信访知库分流助手，依据《信访工作条例》（现行有效，2022年5月1日起施行）整理/);
    }
    // Why it is by itself stands on the sheet of the accusation only.
    expect(sheets.map((made) => made.apart.length)).toEqual([1, 0]);
    // One letter was received on one day.
    expect(lines(sheets[1]!, 'periods')[0]!.notes[0]).toBe('建议以2026-06-18为准');
    expect(new Set(sheets.map(({ file }) => file)).size).toBe(2);
    expect(sheets.map(({ file }) => file).join()).not.toMatch(/诉求|^$/);
  });

  it('say nothing of the accusation where the other claims stand', () => {
    const { sheets } = letter(
      `${OFFICE}&matter=noise&office-owner=lower&${second}&3.stage=new&3.kind=suggestion&3.office-owner=lower`,
    );
    expect(sheets.map(({ places }) => places)).toEqual([[0, 2], [1]]);
    const [rest, accusation] = sheets.map((made) => sheetText(made).join('\n'));
    const alone = ['matter=noise&office-owner=lower', 'kind=suggestion&office-owner=lower'].map((claim) =>
      sheetText(sheet(`${OFFICE}&${claim}`)).slice(1, -2),
    );
    // Its lines are those of the claims had they come in letters of their own, with numbers that have no gap.
    for (const line of alone.flat()) if (line !== '噪声扰民') expect(rest!.split('\n')).toContain(line);
    expect(rest).toContain('诉求一（噪声扰民）');
    expect(rest).toContain('诉求二\n');
    expect(rest).not.toMatch(/诉求三|分开送|单独送|纪检监察机关/);
    expect(accusation).toContain('分开送');
    expect(accusation).not.toMatch(/噪声|建议意见/);
  });

  it('keep an accusation apart before its last question, and leave it out', () => {
    const { apart, sheets } = letter(`${OFFICE}&kind=suggestion&office-owner=lower&2.stage=new&2.kind=accusation`);
    expect(apart).toHaveLength(1);
    expect(sheets.map(({ claims }) => claims.length)).toEqual([1, 0]);
    expect(sheetText(sheets[0]!).join('\n')).not.toMatch(/诉求[一二]|还没有答完/);
  });

  it('part what belongs to the courts from the rest, and each accusation from the other', () => {
    const { sheets } = letter(`${OFFICE}&${ACCUSATION}&${second}&3.stage=new&3.matter=noise&3.office-owner=lower`);
    expect(sheets.map(({ places }) => places)).toEqual([[0], [1], [2]]);
  });

  it('say which claim is not finished', () => {
    const made = sheet(`${OFFICE}&kind=suggestion&office-owner=lower&2.stage=new`);
    expect(made).toMatchObject({ places: [0, 1], claims: [{ at: 0 }] });
    expect(made.unfinished).toContain('诉求二');
  });

  it('are the same in words', () => {
    const words = sheetText(letter(two).sheets[0]!);
    expect(words[0]).toBe('办理建议单');
    expect(words).toContain('转送纪检监察机关');
    expect(words).toContain('承办：纪检监察机关');
    expect(words.join('\n')).toMatch(/内容最后核对 \d{4}-\d{2}-\d{2}/);
  });
});

it('say a line once, with the places of all who say it', () => {
  const list = [
    { text: '不得甲', citations: ['2022-1', '2022-2'] },
    { text: '不得乙', citations: ['2022-3'] },
    { text: '不得甲', citations: ['2022-2', '2022-4'] },
  ];
  expect(sayOnce(list)).toEqual([
    { text: '不得甲', citations: ['2022-1', '2022-2', '2022-4'] },
    { text: '不得乙', citations: ['2022-3'] },
  ]);
  for (const { answers } of allPaths(facts.routing)) {
    const made = sheet(formatAddress({ claims: [{ answers, dates: {} }] }));
    for (const id of ['bans', 'gaps', 'steps']) expect(new Set(texts(made, id)).size).toBe(texts(made, id).length);
  }
});

it('says everything in words on every way through the graph', () => {
  const paths = allPaths(facts.routing);
  expect(paths.length).toBeGreaterThan(50);
  for (const { answers } of paths) {
    const words = sheetText(sheet(formatAddress({ claims: [{ answers, dates: {} }] }))).join('\n');
    expect(words).not.toMatch(/undefined|NaN|\{|\}|\[object/);
    expect(words).toContain('依据：');
    expect(words).toContain('走过的步骤：');
  }
});
