import { YAMLParseError } from 'yaml';

/** Why a file cannot be read, for editors. The two YAML parsers of this project count lines in ways of their own. */
export function explain(error: unknown): { place: string; message: string } {
  const { code, reason, mark, message } = error as NodeJS.ErrnoException & { reason?: string; mark?: { line: number } };
  if (code === 'ENOENT') return { place: '', message: '找不到，从版本历史里恢复' };
  if (code && !(error instanceof YAMLParseError)) return { place: '', message: `读不了（${code}），检查权限` };
  const line = error instanceof YAMLParseError ? error.linePos?.[0].line : mark && mark.line + 1;
  const why = reason ?? message.split('\n')[0];
  return {
    place: line ? `第${line}行` : '',
    message: `YAML 写法有误，检查这里和前一行的冒号、引号、括号和缩进（${why}）`,
  };
}
