/** Checks drafts beside the page, so that typing never waits. Nothing leaves the browser. */
import { checkReport, type DraftFacts } from '../../domain/report/index.ts';
import type { Answer, Question } from './checker.ts';

let facts: Promise<DraftFacts> | undefined;

const load = async (address: string): Promise<DraftFacts> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`facts: ${answer.status}`);
  return (await answer.json()) as DraftFacts;
};

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { id, facts: address, text, today } = data;
  facts ??= load(address);
  facts.then(
    (known) => {
      const findings = text === undefined ? [] : checkReport(text, { facts: known, today });
      postMessage({ id, findings } satisfies Answer);
    },
    () => {
      // The next question asks the server again.
      facts = undefined;
      postMessage({ id, failed: true } satisfies Answer);
    },
  );
});
