import { readFile } from 'node:fs/promises';
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
/** Records have fields called `at` and `with`; only where it is called can it be the method of an array or a text. */
const FIELDS = /^es-x\/no-(array|string)-prototype-(at|with)$/;

/**
 * Lints what is shipped, not what was written: bundled libraries too must run in Chromium 87. Its language is ES2021;
 * syntax that is newer fails to parse, methods that are newer (`at`, `hasOwn`, `findLast` …) are reported, each with its
 * place.
 */
export async function newerThanTarget(files: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    const code = await readFile(file, 'utf8');
    const lines = code.split('\n');
    // As text, because files outside the folder of the project would be passed over.
    const [result] = await eslint.lintText(code);
    for (const { ruleId, line, column, endLine = line, endColumn = column, message } of result!.messages) {
      const after = [lines[endLine - 1]!.slice(endColumn - 1), ...lines.slice(endLine, endLine + 1)].join('');
      if (FIELDS.test(ruleId ?? '') && !/^\s*(\?\.)?\(/.test(after)) continue;
      found.push(`${file}:${line}:${column} ${message}`);
    }
  }
  return found;
}
