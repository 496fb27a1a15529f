import { articleId, parseCitation } from '../domain/citation/index.ts';
import { chapterLabel, type Corpus } from '../domain/corpus/index.ts';
import { bankItems, edition, type BankFile } from '../domain/quiz/index.ts';

/** Everything that a quiz needs in the browser. */
export function quizBank({ topics, titles, shapes, current, provisions }: Corpus): BankFile {
  const cited = new Set(
    bankItems(topics).flatMap(({ item }) => item.citations.map((cite) => articleId(parseCitation(cite)!))),
  );
  return {
    edition: edition(topics),
    topics,
    titles: Object.fromEntries(titles),
    shapes: Object.fromEntries([...shapes].filter(([id]) => cited.has(id))),
    law: current.id,
    articles: provisions
      .filter(({ law }) => law === current.id)
      .map(({ number, caption, chapter }) => ({ number, caption, chapter })),
    chapters: Object.fromEntries(current.chapters.map((chapter) => [chapter.number, chapterLabel(chapter)])),
  };
}
