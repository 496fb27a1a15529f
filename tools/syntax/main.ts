/**
 * Lints what is shipped, not what was written: bundled libraries too must run in Chromium 87. Its language is ES2021;
 * syntax that is newer fails to parse, methods that are newer (`at`, `hasOwn`, `findLast` …) are reported.
 */
import { readdir, readFile } from 'node:fs/promises';
import { ESLint } from 'eslint';
import esx from 'eslint-plugin-es-x';

/**
 * Reported though Chromium 87 runs them: class fields came to it before they came to the standard; without types
 * `list.map` of an array looks like `map` of an iterator, and `grow` of a WebAssembly memory like that of a buffer.
 */
const SUPPORTED = ['es-x/no-class-instance-fields', 'es-x/no-resizable-and-growable-arraybuffers'].concat(
  Object.keys(esx.rules)
    .filter((rule) => rule.startsWith('no-iterator-prototype-'))
    .map((rule) => `es-x/${rule}`),
);

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    esx.configs['flat/restrict-to-es2021'],
    {
      languageOptions: { ecmaVersion: 2025 },
      settings: { 'es-x': { aggressive: true } },
      linterOptions: { noInlineConfig: true },
    },
    { rules: Object.fromEntries(SUPPORTED.map((rule) => [rule, 'off'])) },
  ],
  ignore: false,
});
const folders = ['dist/assets', 'dist/pagefind'];
const files = (
  await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder)).filter((name) => name.endsWith('.js')).map((name) => `${folder}/${name}`),
    ),
  )
).flat();
/** Many records have a field called `at`; only where it is called can it be the method of an array or a text. */
const FIELDS = /^es-x\/no-(array|string)-prototype-at$/;

const results = await eslint.lintFiles(files);
let found = 0;
for (const { filePath, messages } of results) {
  const lines = messages.length ? (await readFile(filePath, 'utf8')).split('\n') : [];
  for (const { ruleId, line, column, endLine = line, endColumn = column, message } of messages) {
    const after = [lines[endLine - 1]!.slice(endColumn - 1), ...lines.slice(endLine, endLine + 1)].join('');
    if (FIELDS.test(ruleId ?? '') && !/^\s*(\?\.)?\(/.test(after)) continue;
    found += 1;
    console.error(`${filePath}:${line}:${column} ${message}`);
  }
}
console.log(`旧浏览器语法检查：${files.length} 个脚本，${found} 处有误`);
if (found || !files.length) process.exitCode = 1;
