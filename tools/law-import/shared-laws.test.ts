import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLaws } from '../../src/build/read-names.ts';
import type { KnownLaw, OfficialLaw } from '../../src/domain/law/index.ts';
import { importFile } from './import-file.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/laws');
const present = existsSync(FOLDER);
if (!present) console.warn(`跳过官方文本的导入测试：没有 ${FOLDER}`);

const LAW_NAMES: readonly string[] = present ? readdirSync(FOLDER).sort() : [];

async function imported(name: string, known: ReadonlyMap<string, KnownLaw>): Promise<OfficialLaw> {
  const result = await importFile(join(FOLDER, name), known);
  if ('problem' in result) throw new Error(`${name}: ${result.problem.fault}`);
  return result.law;
}

describe.skipIf(!present)('the official texts of ../shared/laws', async () => {
  const known = new Map(
    (await readLaws(process.cwd())).laws.map(({ id, title, articles }) => [title, { id, articles }]),
  );
  const laws = new Map(await Promise.all(LAW_NAMES.map(async (name) => [name, await imported(name, known)] as const)));
  const byId = new Map([...laws.values()].map((law) => [law.id, law]));

  it('import, each under an id of its own', () => {
    expect(laws.size).toBeGreaterThan(0);
    expect(byId.size).toBe(laws.size);
    for (const id of byId.keys()) expect(id).toMatch(/^(?=.{4,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it.each(LAW_NAMES)('%s has the title and date of its file name and gapless articles', (name) => {
    const law = laws.get(name)!;
    const [, title, date] = /^(.*)\((\d{4}-\d{2}-\d{2})\)\.\w+$/.exec(name)!;
    expect(law.title.replaceAll('中华人民共和国', '')).toBe(title);
    expect(law.version).toBe(date);
    const inserted = law.articles.filter(({ sub }) => sub > 0).length;
    expect(law.articles).toHaveLength(law.articles.at(-1)!.number - law.articles[0]!.number + 1 + inserted);
    expect(law.closing).toEqual([]);
    for (const { paragraphs } of law.articles) expect(paragraphs.every(({ text }) => text !== '')).toBe(true);
  });

  it('count the paragraphs and items of the two regulations right', () => {
    const counts = (id: string, number: number) =>
      byId
        .get(id)!
        .articles.find((article) => article.number === number)!
        .paragraphs.map(({ items }) => items.length);
    expect([byId.get('2022')!.articles.length, byId.get('2005')!.articles.length]).toEqual([50, 51]);
    expect([counts('2022', 22), counts('2022', 41)]).toEqual([
      [3, 0],
      [4, 0],
    ]);
    expect([counts('2005', 21), counts('2005', 36)]).toEqual([
      [4, 0],
      [6, 0],
    ]);
    expect(byId.get('2005')!.articles[20]!.paragraphs[0]!.items[2]!.more).toHaveLength(1);
  });
});
