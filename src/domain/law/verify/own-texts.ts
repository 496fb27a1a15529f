import { placeName } from './passages.ts';
import type { Digest, OwnText } from './types.ts';

/** Every text of ours about an article, each with the place an editor looks for. */
export function ownTexts({ file, caption, change, gone, body }: Digest): OwnText[] {
  const remarks = { 要点: body.points, 常见误解: body.pitfalls, 实务提示: body.practice };
  return [
    { place: 'caption', text: caption },
    { place: 'change', text: change },
    { place: 'gone', text: gone },
    ...body.digest.flatMap(({ text, items }, at) => [
      { place: placeName(at + 1), text },
      ...items.map((item, index) => ({ place: placeName(at + 1, index + 1), text: item })),
    ]),
    ...Object.entries(remarks).flatMap(([name, list]) =>
      list.map(({ text }, at) => ({ place: `${name}第${at + 1}条`, text })),
    ),
  ].flatMap(({ place, text }) => (text ? [{ file, place, text }] : []));
}
