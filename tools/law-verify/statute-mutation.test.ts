import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/read-content.ts';
import { readOfficial } from '../../src/build/read-official.ts';
import { verifyStatutes, type StatuteTask } from '../../src/domain/law/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const [{ collections }, imported] = await Promise.all([readContent(ROOT), readOfficial(ROOT)]);
const statutes = collections.statutes.filter(({ data }) => imported.has(data.official));
if (statutes.length === 0)
  console.info('跳过其他法律的变异测试：data/official 里没有事项依据的法律（先运行 npm run law:import）');

type Statute = StatuteTask['statutes'][number];
type Limit = Statute['data']['limits'][number];

const findings = (statute: Statute) => verifyStatutes({ statutes: [statute], matters: [], imported }).findings;

/** Every limit of every imported law, changed one at a time. Where two changes could both be right there is none. */
function undetected(change: (limit: Limit, statute: Statute) => Partial<Limit> | null): {
  tried: number;
  lost: string[];
} {
  const lost: string[] = [];
  let tried = 0;
  for (const statute of statutes) {
    for (const limit of statute.data.limits) {
      const changed = change(limit, statute);
      if (!changed) continue;
      tried += 1;
      const limits = statute.data.limits.map((entry) => (entry === limit ? { ...limit, ...changed } : entry));
      if (!findings({ ...statute, data: { ...statute.data, limits } }).length) lost.push(`${statute.id}/${limit.id}`);
    }
  }
  return { tried, lost };
}

describe.skipIf(statutes.length === 0)('a real limit with one thing changed is reported', () => {
  it('has nothing to report unchanged', () => expect(statutes.flatMap(findings)).toEqual([]));

  it('a number', () => {
    const { tried, lost } = undetected(({ length }) => ({ length: length + 17 }));
    expect(tried).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  it('a unit', () => {
    for (const unit of ['day', 'working-day', 'month', 'year'] as const) {
      const { tried, lost } = undetected((limit) => (limit.unit === unit ? null : { unit }));
      expect(tried).toBeGreaterThan(30);
      expect(lost, unit).toEqual([]);
    }
  });

  it('an article', () => {
    const { tried, lost } = undetected(({ place }) => ({ place: place.replace(/^\d+/, '9999') }));
    expect(tried).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  it('a paragraph', () => {
    const { tried, lost } = undetected(({ place }) =>
      /-\d/.test(place) ? { place: place.replace(/-\d+/, '-99') } : null,
    );
    expect(tried).toBeGreaterThan(50);
    expect(lost).toEqual([]);
    const next = undetected(({ place, length, unit }, { data }) => {
      const [, article, paragraph] = /^(\d+)-(\d+)$/.exec(place) ?? [];
      if (!article) return null;
      const { articles } = imported.get(data.official)!;
      const { paragraphs } = articles.find((entry) => entry.number === Number(article) && entry.sub === 0)!;
      const other = paragraphs.findIndex(
        ({ text, items }, at) => at !== Number(paragraph) - 1 && !items.length && !/[日月年]/.test(text),
      );
      return other < 0 ? null : { place: `${article}-${other + 1}`, length, unit };
    });
    expect(next.tried).toBeGreaterThan(10);
    expect(next.lost).toEqual([]);
  });
});
