import { createHash } from 'node:crypto';
import { articleId, conventional, formatCitation, parseCitation } from '../../src/domain/citation/index.ts';
import type { Corpus } from '../../src/domain/corpus/index.ts';
import { bankItems, type Item, type Topic } from '../../src/domain/quiz/index.ts';
import { drawTopic, longestAttempt, SUSPEND_LIMIT, type ScormQuiz, type Story } from '../../src/domain/scorm/index.ts';
import type { PackageOptions } from './options.ts';

const USUAL = 20;

/** What editors keep with a question and learners do not need. */
const shown = ({ rests: _rests, procedures: _procedures, ...item }: Item): Item => item as Item;

/** Draws the questions of a package. A Chinese sentence where the topic cannot give them or SCORM cannot hold them. */
export function quizOf(
  topic: Topic,
  options: PackageOptions,
  corpus: Pick<Corpus, 'titles' | 'shapes'>,
): ScormQuiz | { problem: string } {
  const have = bankItems([topic]).length;
  const count = options.count ?? Math.min(USUAL, have);
  if (count > have) return { problem: `“${topic.title}”只有${have}题，--count 不能是${count}` };
  const paper = drawTopic(topic, count, options.seed);
  if (!paper) return { problem: `“${topic.title}”的题都在案例里，一个案例不止${count}题，把 --count 写大一些` };
  const entries = new Map(bankItems([topic]).map((entry) => [entry.item.id, entry]));
  const drawn = paper.sections.flatMap(({ ids }) => ids.map((id) => entries.get(id)!));
  const items = drawn.map(({ item }) => shown(item));
  const stories = [...new Set(drawn.flatMap(({ story }) => story ?? []))].map(({ id, story, parts }): Story => ({
    id,
    story,
    parts: parts.map((part) => ({ id: part.id })),
  }));
  const id = createHash('sha256')
    .update([options.seed, options.feedback, ...items.map((item) => `${item.id}.${item.revision}`)].join())
    .digest('hex')
    .slice(0, 8);
  const longest = longestAttempt({ id, items });
  if (longest > SUSPEND_LIMIT)
    return {
      problem: `这${items.length}题的进度最多要${longest}个字符，SCORM 1.2 只能存${SUSPEND_LIMIT}个，把 --count 写小一些`,
    };
  const { pass, minutes, feedback, title = topic.title } = options;
  return {
    id,
    paper: { ...paper, title, pass: (items.length * pass) / 100, minutes: minutes ?? 0 },
    pass,
    minutes,
    feedback,
    items,
    stories,
    citations: citationsOf(items, corpus),
  };
}

function citationsOf(items: readonly Item[], { titles, shapes }: Pick<Corpus, 'titles' | 'shapes'>) {
  const ids = [...new Set(items.flatMap(({ citations }) => citations))].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const place = parseCitation(id)!;
      return [id, formatCitation(shapes.has(articleId(place)) ? conventional(place, shapes) : place, titles)];
    }),
  );
}
