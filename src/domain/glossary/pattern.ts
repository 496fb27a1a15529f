import { alternation } from '../chinese/index.ts';

/**
 * A pattern that finds the given names in running text, the longest first, so that 信访工作联席会议 is not taken for 信访.
 * Names of one character are refused by throwing: they would match inside other words everywhere.
 */
export function termPattern(names: readonly string[]): RegExp {
  const short = names.find((name) => [...name].length < 2);
  if (short !== undefined) throw new RangeError(`术语“${short}”只有一个字，不能自动加链接`);
  return new RegExp(alternation(names), 'gu');
}
