import { spawn } from 'node:child_process';
import { ensureBrowser } from '../browser/ensure.ts';
import { STEPS, type Step } from './steps.ts';

const HEARTBEAT = 15_000;
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} 秒`;

/** Runs one step and resolves to its exit code; its output is shown when it ends, so that steps do not mix. */
function run({ name, command, env }: Step): Promise<number> {
  const start = performance.now();
  console.log(`开始　${name}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' } });
    const chunks: Buffer[] = [];
    const alive = setInterval(() => console.log(`　　　${name}……已用 ${seconds(start)}`), HEARTBEAT);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => {
      clearInterval(alive);
      const lines = Buffer.concat(chunks).toString().trimEnd().split('\n');
      // The list of built pages is long and says nothing; a failed step shows everything.
      console.log(lines.filter((line) => code !== 0 || !/[├└]─/.test(line)).join('\n'));
      console.log(`${code === 0 ? '通过' : '失败'}　${name}（${seconds(start)}）\n`);
      resolve(code ?? 1);
    });
  });
}

const begin = performance.now();
let passed = 0;
let failed = 0;
try {
  process.env.CHROMIUM_PATH = ensureBrowser();
  console.log(`浏览器：${process.env.CHROMIUM_PATH}\n`);
  for (const stage of [...new Set(STEPS.map((step) => step.stage))]) {
    const codes = await Promise.all(STEPS.filter((step) => step.stage === stage).map(run));
    passed += codes.filter((code) => code === 0).length;
    failed += codes.filter((code) => code !== 0).length;
    if (failed) break;
  }
} catch (error) {
  console.error((error as Error).message);
  failed += 1;
}
console.log(`全部用时 ${seconds(begin)}${failed ? `；失败之后的步骤没有运行，共 ${STEPS.length} 步` : ''}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
