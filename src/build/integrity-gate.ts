import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkCollections, type Problem } from '../domain/corpus/index.ts';
import { readContent } from './read-content.ts';

const line = ({ file, place, message }: Problem) => `  ${file}${place && ` · ${place}`}：${message}`;

/** Everything wrong with the content below `root`. Entries that fit no schema are reported before anything else. */
async function findProblems(root: string): Promise<Problem[]> {
  const { collections, problems } = await readContent(root);
  return problems.length ? problems : checkCollections(collections);
}

/**
 * Stops a build where the content contradicts itself: Astro alone would log a dangling reference and exit 0. It runs
 * before Astro reads the collections, so that editors get all problems at once and in Chinese. The development server
 * only lists them, because an editor in the middle of a change is not to be thrown out.
 */
export function integrityGate(): AstroIntegration {
  let command = '';
  return {
    name: 'integrity-gate',
    hooks: {
      'astro:config:setup': (options) => {
        command = options.command;
      },
      'astro:config:done': async ({ config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const problems = await findProblems(fileURLToPath(config.root));
        const list = problems.map(line).join('\n');
        if (!problems.length) logger.info('内容检查通过');
        else if (command === 'dev') logger.warn(`内容有 ${problems.length} 处要改：\n${list}`);
        else throw new Error(`内容检查没有通过，共 ${problems.length} 处，改好后再构建：\n${list}`);
      },
    },
  };
}
