import { bankItems, compose, TYPES, withoutEmpty, type Paper, type QuestionType, type Topic } from '../quiz/index.ts';

const TYPE_LIST = Object.keys(TYPES) as QuestionType[];

/**
 * Draws a number of questions from one topic, the types in the proportion in which the topic has them, each for one
 * point. Cases are taken whole, so a topic of cases alone may give a few less than asked for; other topics fill up with
 * other questions. `null` where not even one case fits. `count` is at most what the topic has.
 */
export function drawTopic(topic: Topic, count: number, seed: string): Paper | null {
  const stock = stockOf(topic);
  const wanted = shares(stock, count);
  const draw = () => {
    const sections = TYPE_LIST.map((type) => ({ type, count: wanted.get(type)!, points: 1 }));
    return compose([topic], { title: topic.title, sections, minutes: 1, pass: 0 }, seed).paper;
  };
  const first = draw();
  const drawnCases = first.sections.find(({ type }) => type === 'case')!.ids.length;
  let missing = wanted.get('case')! - drawnCases;
  for (const type of TYPE_LIST.filter((each) => each !== 'case')) {
    const more = Math.min(missing, stock.get(type)! - wanted.get(type)!);
    wanted.set(type, wanted.get(type)! + more);
    missing -= more;
  }
  const paper = withoutEmpty(draw());
  return paper.sections.length ? paper : null;
}

function stockOf(topic: Topic): Map<QuestionType, number> {
  const stock = new Map(TYPE_LIST.map((type) => [type, 0]));
  for (const { item, story } of bankItems([topic])) {
    const type = story ? 'case' : item.type;
    stock.set(type, stock.get(type)! + 1);
  }
  return stock;
}

/** Shares out a number in proportion to the stock, by largest remainders; the shares add up to it. */
function shares(stock: ReadonlyMap<QuestionType, number>, count: number): Map<QuestionType, number> {
  const total = [...stock.values()].reduce((sum, have) => sum + have, 0);
  const exact = TYPE_LIST.map((type) => ({ type, share: (stock.get(type)! * count) / total }));
  const result = new Map(exact.map(({ type, share }) => [type, Math.floor(share)]));
  const left = count - [...result.values()].reduce((sum, share) => sum + share, 0);
  const byRest = [...exact].sort((a, b) => (b.share % 1) - (a.share % 1));
  for (const { type } of byRest.slice(0, left)) result.set(type, result.get(type)! + 1);
  return result;
}
