import type { Finding } from '../../domain/report/index.ts';

const AROUND = 8;
const ENDS = /[。！？\n\r]/;

/** What a finding is known by when other sentences change: its kind, its words and the words beside it in its sentence. */
export function keyOf({ kind, start, end }: Finding, chars: readonly string[]): string {
  const before = chars
    .slice(Math.max(0, start - AROUND), start)
    .join('')
    .split(ENDS)
    .pop();
  const after = chars
    .slice(end, end + AROUND)
    .join('')
    .split(ENDS)[0];
  return [kind, before, chars.slice(start, end).join(''), after].join('\n');
}

/** Findings that the reader put aside, the last first to come back. Lives as long as the page. */
export class Ignored {
  private readonly keys: string[] = [];

  add(key: string): void {
    if (!this.has(key)) this.keys.push(key);
  }

  has(key: string): boolean {
    return this.keys.includes(key);
  }

  /** Takes the last back; its key, undefined where there is none. */
  undo(): string | undefined {
    return this.keys.pop();
  }

  clear(): string[] {
    return this.keys.splice(0);
  }

  restore(keys: readonly string[]): void {
    this.keys.push(...keys);
  }
}
