import type { Residue, ResidueFinder } from './residue.ts';

/**
 * Words that programs put in the place of others when they “rewrite” a text to hide where it is from, or turn it from
 * traditional to simplified characters: 那么 for 则, 开展 for 发展. Each pattern takes a context in which only the other
 * word makes sense.
 */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/(?:原|准|否|规|细|法|守|总|附|通|学)那么(?![的些个样]?[做办说想看])/g, '那么→则'],
  [/(?:该(.{1,3}))那么(?=该?\1)/g, '那么→则'],
  [
    /(?:经济社会|社会|经济|科学|健康|和谐|持续|协调|可持续|加快|谋|促|快速|跨越式|改革、|我县|我市|事业|共同|长远)开展(?!(?:了|工作|活动|以来|情况|信访|培训|宣传|专项|调查|排查|检查|监督|评|督|各|集中|一|“|对|的(?:各项|活动|工作)))/g,
    '开展→发展',
  ],
  [/(?:是第一要务|抓)?开展(?=是第一要务|观|的速度|和稳定)/g, '开展→发展'],
  [/假设干(?!预|扰|涉)/g, '假设干→若干'],
  [/广阔(?=党员|干部|群众|人民|职工|农民|居民|信访|市民)/g, '广阔→广大'],
  [
    /效劳(?=性|群众|中心|意识|窗口|大厅|质量|水平|机构|态度|型|热线|平台|体系)|(?:公共|便民|优质|为民|有偿|社会|有)效劳/g,
    '效劳→服务',
  ],
  [/(?:前提和|良好|坚实|为|打牢|奠定|夯实|物质|群众)根底|根底(?=设施|工作|建设|性|上|数据|资料|教育)/g, '根底→基础'],
  [/(?:具体|生动|集中|重要|充分)表达(?=[，。、；,;]|$)/g, '表达→体现'],
  [/带着(?=群众致富|村民致富|群众脱贫|群众增收)/g, '带着→带领'],
];
/** Right words in themselves; reported only in a text where one of the patterns above is sure. */
const WITH_THEM: readonly (readonly [RegExp, string])[] = [
  [/局部(?=群众|干部|群体|职工|党员|企业|村民|流处理)/g, '局部→部分'],
  [/根本(?=原则|原那么|情况|特征|做法|形成|完成)/g, '根本→基本'],
];

/**
 * Words replaced by a program. Silent for 那么 and 开展 in their own sense, and for 局部 and 根本 in a text without a sure
 * case.
 */
export const conversions: ResidueFinder = ({ folded }) => {
  const sure = REPLACED.map(([pattern, pair]) => ({ pair, found: findAll(folded, pattern) }));
  if (!sure.some(({ found }) => found.length)) return strangeQuotes(folded);
  const rest = WITH_THEM.map(([pattern, pair]) => ({ pair, found: findAll(folded, pattern) }));
  const byPair = new Map<string, Residue[]>();
  for (const { pair, found } of [...sure, ...rest]) {
    const all = byPair.get(pair) ?? [];
    for (const { index, 0: raw } of found) all.push(residue(pair, index, raw));
    byPair.set(pair, all);
  }
  return [...[...byPair.values()].flat(), ...strangeQuotes(folded)];
};

const findAll = (folded: string, pattern: RegExp): RegExpExecArray[] =>
  [...folded.matchAll(pattern)] as RegExpExecArray[];

function residue(pair: string, index: number, raw: string): Residue {
  const [wrong, right] = pair.split('→') as [string, string];
  return {
    start: index,
    end: index + raw.length,
    message: `“${raw}”里的“${wrong}”像是“${right}”被程序换掉的。`,
    suggestion: `核对原意，改回“${right}”，并检查全文。`,
    severity: 'medium',
  };
}

/** “…〞: the closing mark of another writing system, one finding for all. */
function strangeQuotes(folded: string): Residue[] {
  const found = findAll(folded, /〞|〝/g);
  const first = found[0];
  if (!first) return [];
  return [
    {
      start: first.index,
      end: first.index + 1,
      message: `引号写成了“${first[0]}”，全文 ${found.length} 处，是转换留下的。`,
      suggestion: '全部换成“ ”。',
      severity: 'low',
    },
  ];
}
