import type { Finding } from '../../domain/report/index.ts';

/** To the worker; without a text it only gets ready. */
export interface Question {
  id: number;
  facts: string;
  text?: string;
  today: string;
}

/** From the worker. */
export type Answer = { id: number; findings: Finding[] } | { id: number; failed: true };

/** Checks a text; `undefined` where a later text has taken its place. Rejects where the checker did not load. */
export type Check = (text: string) => Promise<Finding[] | undefined>;

/** Starts the worker, which fetches its facts at once; typing later asks for nothing. */
export function startChecker(facts: string): Check {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let last = 0;
  let settle: ((answer: Answer | Error) => void) | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.id === last) settle?.(data);
  });
  let broken = false;
  worker.addEventListener('error', () => {
    broken = true;
    settle?.(new Error('worker'));
  });
  const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  worker.postMessage({ id: 0, facts, today: today() } satisfies Question);
  return (text) =>
    new Promise((resolve, reject) => {
      settle?.({ id: -1, findings: [] });
      const id = (last += 1);
      settle = (answer) => {
        settle = undefined;
        if (answer instanceof Error || 'failed' in answer) reject(new Error('checker'));
        else resolve(answer.id === id ? answer.findings : undefined);
      };
      if (broken) settle(new Error('worker'));
      else worker.postMessage({ id, facts, text, today: today() } satisfies Question);
    });
}
