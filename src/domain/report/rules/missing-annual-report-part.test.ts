import { describe, expect, it } from 'vitest';
import { missingAnnualReportPart } from './missing-annual-report-part.ts';
import { FACTS, findingsOf } from './text-support.ts';

const TITLE = '某县2026年信访情况年度报告';
const STATISTICS = '全年收到信访事项1200件，主要集中在城乡建设、劳动社保等领域，被投诉较多的单位是甲局和乙镇。';
const TRANSFERS = '转送860件，交办120件，督办45件，均按期反馈。';
const PROPOSALS = '提出改进工作的建议12条、完善政策的建议3条，均被采纳；没有提出追究责任的建议。';
const OTHER = '其他需要报告的事项：无。';
const FILL = '信访部门依规依法办理，及时就地解决群众的合理诉求，做好思想疏导和困难帮扶。'.repeat(8);
const report = (...parts: string[]) => [TITLE, ...parts, FILL, '某县信访局'].join('\n');

describe('missingAnnualReportPart', () => {
  it('is silent on a complete report', () => {
    expect(findingsOf(missingAnnualReportPart, report(STATISTICS, TRANSFERS, PROPOSALS, OTHER))).toEqual([]);
  });

  it.each([
    ['2022-41-1(1)', [TRANSFERS, PROPOSALS, OTHER], 'medium'],
    ['2022-41-1(2)', [STATISTICS, PROPOSALS, OTHER], 'medium'],
    ['2022-41-1(3)', [STATISTICS, TRANSFERS, OTHER], 'medium'],
    ['2022-41-1(4)', [STATISTICS, TRANSFERS, PROPOSALS], 'low'],
  ])('misses %s', (citation, parts, severity) => {
    const [finding] = findingsOf(missingAnnualReportPart, report(...parts));
    expect(finding).toMatchObject({ citations: [citation], severity, start: 0, end: TITLE.length });
  });

  it('says what the provision wants, in the words of its digest', () => {
    const [finding] = findingsOf(missingAnnualReportPart, report(STATISTICS, PROPOSALS, OTHER));
    expect(finding!.message).toContain(FACTS.annual.parts[1]!.text);
  });

  it('names what is missing inside a part', () => {
    const [finding] = findingsOf(
      missingAnnualReportPart,
      report('全年收到信访事项1200件，主要集中在城乡建设领域。', TRANSFERS, PROPOSALS, OTHER),
    );
    expect(finding!.message).toContain('第一项中的哪些机关、单位被投诉较多');
  });

  it('cites the whole article where everything is missing', () => {
    expect(findingsOf(missingAnnualReportPart, report())[0]!.citations).toEqual(['2022-41']);
  });

  it.each([
    ['another body', `某县教育局2026年信访工作年度报告\n${FILL}`],
    ['a notice', `关于报送信访情况年度报告的通知\n${FILL}`],
    ['a summary of the year', `某县信访局2026年工作总结\n${FILL}`],
    ['a mention', `某县信访局工作要点\n要按时编制信访情况年度报告。\n${FILL}`],
    ['a title alone', TITLE],
  ])('is silent on %s', (_, text) => expect(findingsOf(missingAnnualReportPart, text)).toEqual([]));
});
