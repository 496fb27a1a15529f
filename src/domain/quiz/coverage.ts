import { articleId, parseCitation } from '../citation/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { bankItems, type BankItem } from './bank.ts';
import type { Topic } from './bank.ts';

/** What the bank must ask at least. */
export const WANTED = {
  questions: 420,
  perArticle: 3,
  perParagraph: 1,
  changed: 40,
  cases: 80,
  matters: 40,
} as const;

/** One line of the coverage table: what is counted, how much there is, how much there must be. */
export interface Coverage {
  name: string;
  have: number;
  want: number;
}

export type CoverageParts = Pick<Corpus, 'provisions' | 'periods' | 'procedures' | 'current'>;

/** Words by which a digest shows that a paragraph binds, forbids, limits or punishes. */
const NORM = /应当|不得|必须|\d日|工作日|责令|追究|处罚|处分|严肃处理/;

/** How much of the regulation in force, its periods and its procedures the bank asks. */
export function coverage(topics: readonly Topic[], parts: CoverageParts): Coverage[] {
  const items = bankItems(topics);
  const count = (wanted: (entry: BankItem) => boolean) => items.filter(wanted).length;
  const asked = new Set(items.flatMap(({ item }) => item.citations));
  const law = parts.current.id;
  const provisions = parts.provisions.filter((provision) => provision.law === law);
  return [
    { name: '题目', have: items.length, want: WANTED.questions },
    { name: '新旧变化', have: count(({ item }) => item.changed === true), want: WANTED.changed },
    { name: '案例题的小题', have: count(({ story }) => story !== undefined), want: WANTED.cases },
    { name: '事项、单位和途径', have: count(({ item }) => restsOnMatter(item)), want: WANTED.matters },
    ...provisions.map(({ id, number }) => ({
      name: `第${number}条`,
      have: count(({ item }) => item.citations.some((cite) => articleId(parseCitation(cite)!) === id)),
      want: WANTED.perArticle,
    })),
    ...provisions.flatMap(({ id, body, paragraphs }) =>
      body.digest.flatMap(({ text, items: lines }, at) => {
        if (!NORM.test([text, ...lines].join(''))) return [];
        const place = `${id}-${at + 1}`;
        const have = [...asked].filter(
          (cite) =>
            cite === place ||
            cite.startsWith(`${place}(`) ||
            (paragraphs.length === 1 && cite.startsWith(id) && articleId(parseCitation(cite)!) === id),
        ).length;
        return [{ name: place, have, want: WANTED.perParagraph }];
      }),
    ),
    ...parts.periods
      .filter(({ citation }) => citation.startsWith(`${law}-`))
      .map(({ id, citation }) => ({
        name: `期限 ${id}`,
        have: count(({ item }) =>
          item.rests && 'period' in item.rests ? item.rests.period === id : item.citations.includes(citation),
        ),
        want: 1,
      })),
    ...parts.procedures.map(({ id }) => ({
      name: `流程 ${id}`,
      have: count(({ item }) => item.procedures?.includes(id) ?? false),
      want: 1,
    })),
  ];
}

const restsOnMatter = ({ rests }: BankItem['item']): boolean =>
  rests !== undefined && ('ask' in rests || 'route' in rests);
