import { readdir } from 'node:fs/promises';
import { newerThanTarget } from './newer.ts';

const folders = ['dist/assets', 'dist/pagefind'];
const files = (
  await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder)).filter((name) => name.endsWith('.js')).map((name) => `${folder}/${name}`),
    ),
  )
).flat();
const found = await newerThanTarget(files);
for (const place of found) console.error(place);
console.log(`旧浏览器语法检查：${files.length} 个脚本，${found.length} 处有误`);
if (found.length || !files.length) process.exitCode = 1;
