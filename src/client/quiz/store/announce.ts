import type { Backend } from './backend.ts';

const channel = 'BroadcastChannel' in window ? new BroadcastChannel('xinfang-quiz-records') : undefined;

/** Tells the other tabs of every change to answers, plans and marks. An exam is nobody's business until it is handed in. */
export function announcing(backend: Backend): Backend {
  const told = () => channel?.postMessage('');
  const after = <T>(written: Promise<T>): Promise<T> => written.finally(told);
  return {
    ...backend,
    put: (kind, record) => (kind === 'exams' ? backend.put(kind, record) : after(backend.put(kind, record))),
    change: (kind, id, change) => after(backend.change(kind, id, change)),
    merge: (progress) => after(backend.merge(progress)),
    clear: () => after(backend.clear()),
  };
}

/** Calls `changed` once after other tabs have changed something; many changes at a time count as one. */
export function onElsewhere(changed: () => void): void {
  let timer = 0;
  channel?.addEventListener('message', () => {
    clearTimeout(timer);
    timer = window.setTimeout(changed, 200);
  });
}
