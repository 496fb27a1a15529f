import { bankItems, type Topic } from './bank.ts';
import type { Filter, Paper } from './compose.ts';
import { shuffle } from './random.ts';

/**
 * Puts another question in the place of one, or another case of as many parts in the place of a whole case. The seed
 * decides in which order the others come, so that pressing again goes through all of them. Null where there is no other.
 */
export function swapQuestion(topics: readonly Topic[], paper: Paper, id: string, filter: Filter = {}): Paper | null {
  const entries = bankItems(topics);
  const out = entries.find(({ item }) => item.id === id);
  if (!out) return null;
  const used = new Set(paper.sections.flatMap(({ ids }) => ids));
  const old = out.story ? out.story.parts.map((part) => part.id) : [id];
  const groups = entries
    .filter(
      ({ item, story, topic }) =>
        (filter.topics?.includes(topic.id) ?? true) &&
        (filter.difficulties?.includes(item.difficulty) ?? true) &&
        (out.story ? story?.parts.length === old.length : !story && item.type === out.item.type),
    )
    .map(({ item, story }) => (story ? story.parts.map((part) => part.id) : [item.id]));
  const unique = [...new Map([...groups, old].map((group) => [group[0]!, group])).values()].sort((a, b) =>
    a[0]! < b[0]! ? -1 : 1,
  );
  const ring = shuffle(unique, `${paper.seed}/swap`);
  const from = ring.findIndex((group) => group[0] === old[0]);
  const next = [...ring.slice(from + 1), ...ring.slice(0, from)].find((group) => !group.some((each) => used.has(each)));
  if (!next) return null;
  const sections = paper.sections.map((section) => {
    const at = section.ids.indexOf(old[0]!);
    if (at < 0) return section;
    return { ...section, ids: [...section.ids.slice(0, at), ...next, ...section.ids.slice(at + old.length)] };
  });
  return { ...paper, sections };
}
