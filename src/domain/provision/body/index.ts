import { readDigest } from './digest.ts';
import { citesOf, parseMdx, refused } from './mdx.ts';
import { misplacedQuizzes, quizzesOf } from './quiz.ts';
import { readRemarks } from './remarks.ts';
import { splitSections } from './sections.ts';
import type { BodyProblem, ProvisionBody } from './types.ts';

export { SECTIONS, type DigestParagraph, type ProvisionBody, type Remark } from './types.ts';

/** Reads the four sections of a provision's body. Never throws on form: what is wrong is listed in `problems`. */
export function parseProvisionBody(body: string): ProvisionBody {
  const problems: BodyProblem[] = [];
  const root = parseMdx(body, problems);
  problems.push(...refused(root), ...misplacedQuizzes(root));
  const sections = splitSections(root, problems);
  return {
    digest: readDigest(sections.digest, problems),
    points: readRemarks(sections.points, problems),
    pitfalls: readRemarks(sections.pitfalls, problems),
    practice: readRemarks(sections.practice, problems),
    cites: citesOf(root),
    quizzes: quizzesOf(root),
    problems: problems.sort((a, b) => a.line - b.line),
  };
}
