/** Longer than any browser needs to begin saving. */
const KEPT = 10_000;

/** Saves a file made here. Nothing is sent. */
export function saveFile(name: string, content: Blob | string, type = 'text/plain'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  // Names of files cannot hold these.
  link.download = name.replace(/[\\/:*?"<>|\s]+/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

/** The day in this reader's own time zone; `toISOString` would give that of Greenwich. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

/** A moment as it is written: 2026-11-21 16:30. */
export const momentText = (moment: string | number): string => new Date(moment).toLocaleString('sv-SE').slice(0, 16);
