/** Where messages go: the process's own streams, or an array in tests. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Whether progress may overwrite its line. */
  interactive: boolean;
}

/** A terminal on the streams of this process. */
export const processTerminal = (): Terminal => ({
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  interactive: process.stdout.isTTY === true,
});

/** Longer names would wrap on a terminal of 80 columns, where a Chinese character takes two. */
const MOST_CHARACTERS = 38;
const CLEAR = '\r\u001b[2K';

/** Shows which file is being read: one line that changes on a terminal, a line for each file elsewhere. */
export function showProgress({ out, interactive }: Terminal, done: number, total: number, name: string): void {
  const text = `[${String(done).padStart(String(total).length)}/${total}] ${name}`;
  out(interactive ? `${CLEAR}${text.slice(0, MOST_CHARACTERS)}` : `${text}\n`);
}

export function endProgress({ out, interactive }: Terminal): void {
  if (interactive) out(CLEAR);
}
