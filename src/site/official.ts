import { readOfficial } from '../build/read-official.ts';
import type { OfficialArticle, OfficialLaw } from '../domain/law/index.ts';

let read: ReturnType<typeof readOfficial> | undefined;

/** The imported wording, read once a build. */
export function getOfficial(): Promise<ReadonlyMap<string, OfficialLaw>> {
  return (read ??= readOfficial(process.cwd()));
}

/** The wording of one article, or undefined where its law was not imported. */
export async function officialArticle(law: string, number: number): Promise<OfficialArticle | undefined> {
  return (await getOfficial()).get(law)?.articles.find((article) => article.number === number && article.sub === 0);
}
