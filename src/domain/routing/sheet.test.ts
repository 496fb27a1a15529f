import { describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { routeFacts } from '../../site/route-page.ts';
import { assembleCorpus } from '../corpus/index.ts';
import { calendar } from '../period/test-support.ts';
import { allPaths, formatAddress, parseAddress, sheetOf, sheetText, viewOf, type Sheet } from './index.ts';

const facts = routeFacts(assembleCorpus((await readContent(process.cwd())).collections));

function sheet(fragment: string): Sheet {
  const address = parseAddress(fragment, facts);
  return sheetOf(viewOf(address, facts).claims, address.claims, facts, calendar);
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

  it('says whom to ask where the law leaves it open', () => {
    const made = sheet(`${OFFICE}&kind=unclear`);
    expect(texts(made, 'ask')[0]).toMatch(/^请示：/);
  });
});

describe('the sheet of a letter', () => {
  const two = `${OFFICE}&kind=accusation&accused=discipline&2.stage=new&2.matter=noise&2.office-owner=lower`;

  it('shows all claims and says what must not travel with the rest', () => {
    const made = sheet(`${two}&on.triage=2026-06-03`);
    expect(made.claims.map((claim) => claim?.name)).toEqual(['诉求一', '诉求二（噪声扰民）']);
    expect(made.apart.map(({ text }) => text).join()).toMatch(/检举、控告的材料.*单独送/);
    // One letter was received on one day.
    expect(lines(made, 'periods', 1)[0]!.notes[0]).toBe('建议以2026-06-18为准');
  });

  it('says which claim is not finished', () => {
    const made = sheet(`${OFFICE}&kind=suggestion&office-owner=lower&2.stage=new`);
    expect(made.claims[1]).toBeNull();
    expect(made.unfinished).toContain('诉求二');
  });

  it('is the same in words', () => {
    const words = sheetText(sheet(two));
    expect(words[0]).toBe('办理建议单');
    expect(words).toContain('转送纪检监察机关');
    expect(words).toContain('承办：纪检监察机关');
    expect(words.join('\n')).toMatch(/^1\. .*不得到被检举的人或者单位手里/m);
    expect(words.join('\n')).toMatch(/内容最后核对 \d{4}-\d{2}-\d{2}/);
  });
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
