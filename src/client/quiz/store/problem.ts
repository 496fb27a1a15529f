import { BlockedError } from './indexed.ts';

const MEANWHILE = '可以照常做题，但关掉或者刷新页面以后，这以后的记录都不会留下；要留，做完以后到“复习”页导出文件。';

/** What to tell a learner whose answers cannot be kept. */
export function problemText(error: unknown): string {
  if (error instanceof BlockedError) return `别的标签页还开着旧版本的测验，请关掉它再刷新本页。${MEANWHILE}`;
  const { name = '' } = (error ?? {}) as Error;
  if (name === 'QuotaExceededError') return `浏览器的存储空间满了，记录存不下。${MEANWHILE}`;
  if (name === 'VersionError') return `这个浏览器里的记录是新版本存的，请刷新本页。${MEANWHILE}`;
  return `浏览器不让本页保存记录（可能是无痕窗口，或者单位的设置）。${MEANWHILE}`;
}
