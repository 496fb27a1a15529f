import type { AstroIntegration } from 'astro';
import { assembleCorpus, checkCorpus, type Problem } from '../domain/corpus/index.ts';
import { readContent } from './read-content.ts';

const line = ({ file, place, message }: Problem) => `  ${file}${place && ` · ${place}`}：${message}`;

/** Everything wrong with the content below `root`. */
export async function findProblems(root: string): Promise<Problem[]> {
  const { collections, problems } = await readContent(root);
  return problems.length ? problems : checkCorpus(assembleCorpus(collections));
}

/** Stops the build where the content contradicts itself: Astro alone would log a dangling reference and exit 0. */
export function integrityGate(): AstroIntegration {
  return {
    name: 'integrity-gate',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const problems = await findProblems(process.cwd());
        if (problems.length) {
          throw new Error(
            `内容检查没有通过，共 ${problems.length} 处，改好后再构建：\n${problems.map(line).join('\n')}`,
          );
        }
        logger.info('内容检查通过');
      },
    },
  };
}
