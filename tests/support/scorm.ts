import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { kindOf, presented, type Item } from '../../src/domain/quiz/index.ts';
import type { ScormQuiz } from '../../src/domain/scorm/index.ts';

const HOST = 'http://lms.test';
const KINDS: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript', xml: 'text/xml' };
/** A platform in one page: the run-time of scorm-again in the outer frame, the package in the inner one. */
const PLATFORM =
  '<!doctype html><html lang="zh"><title>LMS</title><script src="/lms.js"></script><iframe title="SCO" width="1000" height="1400"></iframe>';

/** What a test reads of the platform and does to it. */
interface Platform {
  API: {
    cmi: unknown;
    LMSFinish: (nothing: string) => string;
    LMSGetValue: (name: string) => string;
    LMSCommit: (nothing: string) => string;
    loadFromJSON: (cmi: unknown) => void;
  };
  Scorm12API: new (settings: object) => Platform['API'];
  finished: number;
  /** Its own `LMSCommit`, while another one stands in for it. */
  commit?: Platform['API']['LMSCommit'];
}

/** Makes a package by the command and unpacks it. */
export function makePackage(
  file: string,
  ...options: string[]
): { files: Record<string, Uint8Array>; quiz: ScormQuiz } {
  execFileSync(process.execPath, ['tools/scorm/main.ts', '--out', file, ...options]);
  const files = unzipSync(readFileSync(file));
  const [, data] = /id="quiz-data">(.*?)<\/script>/s.exec(strFromU8(files['index.html']!))!;
  return { files, quiz: JSON.parse(data!) as ScormQuiz };
}

/** Serves platform and package from memory; any other request fails the test. */
export async function serve(page: Page, files: Record<string, Uint8Array>): Promise<void> {
  const library = createRequire(import.meta.url).resolve('scorm-again/scorm12');
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const name = pathname.slice(1);
    const body =
      name === '' ? PLATFORM : name === 'lms.js' ? readFileSync(library, 'utf8') : files[name.replace(/^sco\//, '')];
    expect([origin, name, body !== undefined]).toEqual([HOST, name, true]);
    await route.fulfill({
      body: Buffer.from(body!),
      contentType: `${KINDS[name.split('.').pop()!] ?? 'text/html'}; charset=utf-8`,
    });
  });
}

const run = <T>(page: Page, code: (platform: Platform) => T) => page.evaluate<T>(`(${String(code)})(window)`);

/** Opens the package in a new session of the platform; `kept` is what an earlier one left behind. */
export async function open(page: Page, kept: unknown = null): Promise<FrameLocator> {
  await page.goto(`${HOST}/`);
  await page.evaluate((cmi) => {
    const platform = window as unknown as Platform;
    platform.API = new platform.Scorm12API({ autocommit: false, logLevel: 5 });
    if (cmi) platform.API.loadFromJSON(cmi);
    platform.finished = 0;
    const { LMSFinish } = platform.API;
    platform.API.LMSFinish = (nothing) => {
      platform.finished += 1;
      return LMSFinish.call(platform.API, nothing);
    };
    document.querySelector('iframe')!.src = '/sco/index.html';
  }, kept);
  return page.frameLocator('iframe');
}

/** Closes the package as a platform does; gives what is kept, and how often it said goodbye. */
export async function close(page: Page): Promise<{ finished: number; cmi: Record<string, unknown> }> {
  await page.evaluate(() => (document.querySelector('iframe')!.src = 'about:blank'));
  await page.waitForFunction(() => (window as unknown as Platform).finished > 0);
  return run(page, ({ finished, API }) => ({
    finished,
    cmi: JSON.parse(JSON.stringify(API.cmi)) as Record<string, unknown>,
  }));
}

/** A value of the platform. */
export const value = (page: Page, name: string): Promise<string> =>
  page.evaluate((wanted) => (window as unknown as Platform).API.LMSGetValue(wanted), name);

/** Whether the platform stores anything. */
export const setBroken = (page: Page, broken: boolean): Promise<void> =>
  page.evaluate((stop) => {
    const platform = window as unknown as Platform;
    platform.commit = platform.commit ?? platform.API.LMSCommit;
    platform.API.LMSCommit = stop ? () => 'false' : platform.commit;
  }, broken);

/** Gives the right response to a question, by its fields. */
export async function answerRight(frame: FrameLocator, item: Item, seed: string): Promise<void> {
  const right = kindOf(item).answer(item);
  const field = (id: string | number) => frame.locator(`#${item.id}-${id}`);
  switch (item.type) {
    case 'single':
      return field(right as string).check();
    case 'multiple':
      for (const id of right as string[]) await field(id).check();
      return;
    case 'judge':
      return field(right ? 'right' : 'wrong').check();
    case 'blank':
      for (const [at, text] of (right as string[]).entries()) await field(at + 1).fill(text);
      return;
    case 'match':
      for (const { id, right: text } of item.pairs) await field(id).selectOption(text);
      return;
    case 'order': {
      const now = presented(item, seed);
      for (const [to, { id, text }] of item.items.entries()) {
        for (let from = now.indexOf(id); from > to; from--)
          await frame.getByRole('button', { name: `上移：${text}`, exact: true }).click();
        now.splice(to, 0, ...now.splice(now.indexOf(id), 1));
      }
    }
  }
}
