import { readBase } from '../../src/build/base.ts';
import { builtPages } from '../built/pages.ts';
import { checkLinks } from './check.ts';

const [folder = 'dist', path] = process.argv.slice(2);
const base = readBase({ BASE_PATH: path });
const pages = await builtPages(folder);
const broken = checkLinks(pages, folder, process.env.SITE_URL ?? 'http://localhost:4321', base);
for (const { page, target, reason } of broken) console.error(`/${page} → ${target}：${reason}`);
console.log(`链接检查：${pages.length} 页，${broken.length} 处有误（${folder}，${base}）`);
if (broken.length || !pages.length) process.exitCode = 1;
