import type { ScormApi } from './api.ts';

/** The platform as the package uses it: what it does not take is kept and offered again. */
export interface Lms {
  /** Empty where the platform has nothing, or no such field. */
  read: (name: string) => string;
  /** Notes a value; `save` sends it. */
  write: (name: string, value: string) => void;
  /** Sends everything noted and has it stored. */
  save: () => void;
  /** Saves and says goodbye, once; from then on nothing is sent. */
  finish: () => void;
  /** What went wrong at the last `save`, as a sentence; empty where all is stored. */
  trouble: () => string;
}

const isTrue = (answer: unknown) => String(answer) === 'true';

/** The last error in words: 错误201，Invalid argument error. */
function lastError(api: ScormApi): string {
  const code = String(api.LMSGetLastError());
  const words = String(api.LMSGetErrorString(code) ?? '').trim();
  return `错误${code}${words ? `，${words}` : ''}`;
}

/** Calls the platform; one that throws, perhaps because its window has gone, has answered no. */
function attempt(api: ScormApi, call: () => unknown): { ok: boolean; error: string } {
  try {
    const ok = isTrue(call());
    return { ok, error: ok ? '' : lastError(api) };
  } catch {
    return { ok: false, error: '平台没有应答' };
  }
}

/** Begins with a platform. A sentence where it does not let the package begin. */
export function openLms(api: ScormApi): Lms | { problem: string } {
  const read = (name: string): string => {
    try {
      return String(api.LMSGetValue(name) ?? '');
    } catch {
      return '';
    }
  };
  const begun = attempt(api, () => api.LMSInitialize(''));
  // Where the frame was loaded again without a goodbye, some platforms say no and go on with the session they have.
  if (!begun.ok && read('cmi.core.lesson_status') === '') return { problem: `学习平台没有应答（${begun.error}）` };

  /** In the order in which they have to be sent. */
  const waiting = new Map<string, string>();
  let error = '';
  let finished = false;
  const save = () => {
    if (finished) return;
    error = '';
    for (const [name, value] of [...waiting]) {
      const sent = attempt(api, () => api.LMSSetValue(name, value));
      if (sent.ok) waiting.delete(name);
      else error = error || sent.error;
    }
    const stored = attempt(api, () => api.LMSCommit(''));
    if (!stored.ok) error = error || stored.error;
  };
  return {
    read,
    write: (name, value) => void waiting.set(name, value),
    save,
    finish: () => {
      if (finished) return;
      save();
      finished = true;
      attempt(api, () => api.LMSFinish(''));
    },
    trouble: () =>
      error ? `学习平台没有存下（${error}）。答案还在这个页面上，请不要关闭，下一次作答时会再存一次。` : '',
  };
}
