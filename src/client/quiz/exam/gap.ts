import { openGaps, settleGap, type ExamSession } from '../../../domain/quiz/index.ts';
import { ask } from '../../ask.ts';
import { element } from '../../element.ts';
import { button } from '../parts.ts';
import type { Keeper } from './keeper.ts';

const minutes = (ms: number) => (ms < 90_000 ? `${Math.round(ms / 1000)}秒` : `${Math.round(ms / 60_000)}分钟`);
const words = (ms: number) =>
  `电脑的时钟刚才一下子走了${minutes(ms)}。如果电脑睡眠过，这段时间算在考试里；如果只是时钟改了，就不算。您的选择会写进成绩文件。`;

/** What to show while it is not settled whether time went by; nothing where there is no doubt. */
export function gapNotice(session: ExamSession, keeper: Keeper, settled: () => void): HTMLElement[] {
  return openGaps(session).map(({ moment, ms }) => {
    const say = (was: 'sleep' | 'clock') => () =>
      void keeper.change((now) => settleGap(now, moment, was)).then(settled);
    const notice = element(
      'div',
      { className: 'notice' },
      element('p', {}, words(ms)),
      element('p', { className: 'actions' }, button('电脑睡眠过', say('sleep')), button('只是时钟改了', say('clock'))),
    );
    notice.setAttribute('role', 'alert');
    return notice;
  });
}

/** Asks about the latest gap, because the exam would be over if it counted. */
export async function askGap(keeper: Keeper): Promise<void> {
  const gap = openGaps(keeper.session()).pop();
  if (!gap) return;
  const was = await ask(words(gap.ms), [
    { value: 'sleep', text: '电脑睡眠过' },
    { value: 'clock', text: '只是时钟改了' },
  ]);
  await keeper.change((now) => settleGap(now, gap.moment, was === 'clock' ? 'clock' : 'sleep'));
}
