import { builtPages } from '../built/pages.ts';
import { foreignRequests, measure } from './measure.ts';

const folder = 'dist';
const pages = await builtPages(folder);
const budgets = await measure(pages, folder);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`.padStart(10);
console.log(`体积（gzip，${pages.length} 页）`);
for (const { name, size, limit } of budgets) {
  console.log(`${size <= limit ? '合格' : '超出'} ${kilobytes(size)} / ${kilobytes(limit)}  ${name}`);
}
const foreign = await foreignRequests(pages, folder);
console.log(foreign.length ? `引用了外部资源或网络字体：${foreign.join('、')}` : '合格  没有网络字体和外部样式资源');
if (foreign.length || budgets.some(({ size, limit }) => size > limit)) process.exitCode = 1;
