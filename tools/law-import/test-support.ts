import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from './run.ts';

/** An invented law of three articles; `number` replaces the second article's number. */
export const lampLaw = (town = '某镇', second = '第二条'): string =>
  [
    `${town}路灯规定`,
    '（2020年1月2日公布）',
    '第一章 总则',
    '第一条 路灯每晚要亮。',
    `${second} 路灯有：`,
    '（一）高的；',
    '（二）矮的。',
    '灯柱都要擦干净。',
    '第三条 本规定自公布之日起施行。',
  ].join('\n');

const inverse = new Map<string, number[]>();

/** Encodes text as GB18030 (two-byte part), which Node decodes but does not encode. */
export function gb18030(text: string): Buffer {
  if (inverse.size === 0) {
    const decoder = new TextDecoder('gb18030');
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        if (trail !== 0x7f) inverse.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
      }
    }
  }
  return Buffer.from([...text].flatMap((char) => (char < '\x80' ? [char.charCodeAt(0)] : inverse.get(char)!)));
}

/** A new folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'law-import-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the command in `base` and collects what it says. */
export async function command(base: string, ...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  const said = { out: '', error: '' };
  const terminal = {
    out: (text: string) => void (said.out += text),
    error: (text: string) => void (said.error += text),
    interactive: false,
  };
  const code = await run(argv, base, terminal);
  return { code, ...said };
}

export const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).sort();
