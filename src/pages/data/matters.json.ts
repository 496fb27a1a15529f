import type { APIRoute } from 'astro';
import {
  classCitation,
  formatStatutePlace,
  limitLength,
  openMattersSchema,
  type MatterBody,
  type OpenMatters,
} from '../../domain/matter/index.ts';
import { getCorpus } from '../../site/corpus.ts';

/** Open data: parsed through its own schema, so that the file and the published schema cannot drift apart. */
export const GET: APIRoute = async () => {
  const { matters, matterGroups, routing, statutes, units } = await getCorpus();
  const named = (body: MatterBody) => ({ ...body, name: units.get(body.unit)!.name });
  const data: OpenMatters = openMattersSchema.parse({
    note: '承办机关是一般的分工，以当地的职责规定为准。条文内容是信访知库自己的话，不是条文原文；引用以官方文本为准。',
    groups: matterGroups,
    ways: routing.ways.map((way) => ({
      ...way,
      handlingName: routing.handlings.find(({ id }) => id === way.handling)!.name,
    })),
    statutes: [...statutes.values()].map(({ file: _editors, ...statute }) => {
      const reference = (place: string) => `《${statute.title}》${formatStatutePlace(place)}`;
      return {
        ...statute,
        points: statute.points.map((point) => ({ ...point, reference: reference(point.place) })),
        limits: statute.limits.map((limit) => ({
          ...limit,
          words: limitLength(limit),
          reference: reference(limit.place),
        })),
      };
    }),
    matters: matters.map(({ file: _editors, ...matter }) => ({
      ...matter,
      path: `matters/${matter.id}/`,
      citation: classCitation(matter),
      unit: named(matter.unit),
      others: matter.others.map(named),
    })),
  });
  return new Response(JSON.stringify(data));
};
