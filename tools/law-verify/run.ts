import {
  verifyClaims,
  verifyDigests,
  verifyStatutes,
  type Finding,
  type StatuteResult,
  type Tally,
} from '../../src/domain/law/index.ts';
import { readTask, Unreadable } from './read-task.ts';

const HELP = `用法：npm run law:verify -- [选项]

把逐条摘要与导入的官方文本（data/official/）比对：款数项数，数字、期限和引用，主体和层级，
应当、不得、可以的轻重，以及连续超过20字与条文相同的文字；再把事项依据的其他法律（statutes/）
与导入的原文比对：法名、版本、条款项在不在、期限的长短。有问题时每处一行，退出码为1。

  --json      只输出问题的 JSON 数组
  --require   有没有导入的官方文本时也算失败（退出码1）
  --help      显示本说明`;

const HOW = '先运行 npm run law:import -- 文件（.md .txt .docx .html），再运行本命令。';

const OPTIONS = ['--json', '--require', '--help', '-h'];

/** Where lines go: results to `out`, everything else to `err`. */
export interface Printer {
  out: (line: string) => void;
  err: (line: string) => void;
}

/** Runs `law:verify` on the project at `root`. Returns the exit code: 0 where nothing is wrong, else 1. */
export async function run(args: readonly string[], root: string, { out, err }: Printer): Promise<0 | 1> {
  const unknown = args.find((arg) => !OPTIONS.includes(arg));
  if (unknown !== undefined) {
    err(`没有“${unknown}”这个选项。\n\n${HELP}`);
    return 1;
  }
  if (args.includes('--help') || args.includes('-h')) {
    out(HELP);
    return 0;
  }
  try {
    return await verify(root, args.includes('--json'), args.includes('--require'), { out, err });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    err(error.message);
    return 1;
  }
}

async function verify(root: string, json: boolean, require: boolean, { out, err }: Printer): Promise<0 | 1> {
  const { task, missing, others, findings: unread } = await readTask(root);
  const say = json ? err : out;
  for (const { title } of missing) say(`未核对：《${title}》的官方文本没有导入。${HOW}`);
  const statutes = verifyStatutes(others);
  const compared = task.laws.length > 0;
  const result = verifyDigests(task);
  const findings = [
    ...(compared || statutes.statutes ? unread : []),
    ...(compared ? result.findings : []),
    ...statutes.findings,
    ...(require ? verifyClaims(others) : []),
  ];
  if (json) out(JSON.stringify(findings, null, 2));
  else findings.forEach((finding) => out(lineOf(finding)));
  if (statutes.skipped.length) say(skippedLaws(statutes));
  if (!json) {
    if (statutes.statutes) out(statuteSummary(statutes));
    if (compared) out(summary(result.tally, findings.length));
  }
  return findings.length > 0 || (require && missing.length + statutes.skipped.length > 0) ? 1 : 0;
}

/** Few names are read; of many, only how many there are. */
const NAMES = 12;

const skippedLaws = ({ skipped, statutes }: StatuteResult): string =>
  `未核对：事项依据的其他法律有${skipped.length}部没有导入官方文本，其中的条款和期限没有比对` +
  (statutes && skipped.length <= NAMES ? `：${skipped.map((title) => `《${title}》`).join('、')}。` : '。');

const statuteSummary = ({ statutes, places, limits }: StatuteResult): string =>
  `已核对其他法律${statutes}部：条款项${places}处、期限${limits}个。`;

const lineOf = ({ file, place, message }: Finding): string => `${file} ${place}：${message}`;

const summary = ({ articles, numbers, actors, texts }: Tally, found: number): string =>
  `已核对${articles}条：数字和引用${numbers}处、主体${actors}处、比对文字${texts}段。${found ? `发现${found}处问题。` : '没有发现问题。'}`;
