import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

const program = (args: string[], env: Record<string, string> = {}) =>
  execFileSync(process.execPath, ['tools/period/main.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });

describe('npm run period, as a program', () => {
  it('lists the rules and explains itself', () => {
    const list = program(['--list']);
    expect(list).toMatch(/^objection\t5个工作日\t机关\t.*《信访工作条例》第二十三条第三款$/m);
    expect(list).toMatch(/^handling-extension-2005\t至多30日/m);
    expect(program(['--help'])).toMatch(/--json/);
  });

  it('is the same in every time zone', () => {
    const answer = (TZ: string) => program(['--json', '{"rule":"triage","start":"2025-09-16"}'], { TZ });
    const [shanghai, ...others] = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(answer);
    expect(JSON.parse(shanghai!)).toMatchObject({ plain: '2025-10-01', rolled: '2025-10-09' });
    expect(new Set(others)).toEqual(new Set([shanghai]));
  });
});
