import { builtPages } from '../built/pages.ts';
import { foreignRequests } from './foreign.ts';
import { measure } from './measure.ts';

const folder = 'dist';
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`.padStart(10);
try {
  const pages = await builtPages(folder);
  const foreign = await foreignRequests(pages, folder);
  if (foreign.length) throw new Error(`引用了其他主机或者网络字体：\n${foreign.join('\n')}`);
  const budgets = await measure(pages, folder);
  console.log(`体积（gzip，${pages.length} 页）`);
  for (const { name, size, limit } of budgets) {
    const verdict = limit === undefined ? '　　' : size <= limit ? '合格' : '超出';
    console.log(
      `${verdict} ${kilobytes(size)} / ${limit === undefined ? '—'.padStart(10) : kilobytes(limit)}  ${name}`,
    );
  }
  console.log('合格  没有引用其他主机和网络字体');
  if (budgets.some(({ size, limit = Infinity }) => size > limit)) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
