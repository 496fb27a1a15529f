import {
  firstQuestion,
  follow,
  matterOption,
  meets,
  visibleOptions,
  type Answers,
  type MatterFacts,
  type RoutingGraph,
} from './graph.ts';

/** One way through the graph: the answers in order, and the outcome at the end. */
export interface RoutingPath {
  answers: Answers;
  outcome: string;
}

/**
 * Every way through the graph. Questions where several may apply are answered with every single tick and with none,
 * not with every subset: what they tick changes nothing but the parts, unless a junction asks for it. With a matter,
 * only the ways on which its facts answer whatever they can.
 */
export function allPaths(graph: RoutingGraph, matter?: MatterFacts): RoutingPath[] {
  const found: RoutingPath[] = [];
  const visit = (place: string, answers: Answers) => {
    const question = graph.questions.find(({ id }) => id === place);
    if (!question) {
      found.push({ answers, outcome: place });
      return;
    }
    if (answers[question.id] !== undefined) return;
    const visible = visibleOptions(question, answers);
    const derived = matter && matterOption(visible, matter);
    const options = derived ? [derived] : visible;
    if (question.many) {
      for (const ticked of [[], ...deciding(graph, question.id).map((id) => [id])]) {
        const next = { ...answers, [question.id]: ticked };
        visit(follow(graph, question.to!, next), next);
      }
    } else {
      for (const option of options) {
        const next = { ...answers, [question.id]: option.id };
        visit(follow(graph, option.to!, next), next);
      }
    }
  };
  visit(firstQuestion(graph).id, {});
  return found;
}

/** The ticks of a question with several answers on which the way depends. */
function deciding({ junctions, questions }: RoutingGraph, question: string): string[] {
  const conditions = [
    ...junctions.flatMap(({ to }) => to.map((rule) => rule.if)),
    ...questions.flatMap(({ options }) => options.map((option) => option.if)),
  ];
  const options = questions.find(({ id }) => id === question)!.options.map(({ id }) => id);
  return options.filter((id) =>
    conditions.some((condition) => condition?.[question] && meets(pick(condition, question), { [question]: [id] })),
  );
}

const pick = (condition: Record<string, string | string[]>, question: string) => ({ [question]: condition[question]! });
