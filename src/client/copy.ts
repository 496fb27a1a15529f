const SHOWN = 2500;
let toast: HTMLElement | undefined;
let timer = 0;

/** One line at the foot of the page; `stay` keeps it there until the next, because the reader has to act on it. */
function say(text: string, stay: boolean): void {
  if (!toast) {
    toast = document.createElement('div');
    toast.className = 'toast';
    toast.setAttribute('role', 'status');
    document.body.append(toast);
  }
  const shown = toast;
  shown.textContent = text;
  shown.hidden = false;
  clearTimeout(timer);
  if (!stay) timer = window.setTimeout(() => (shown.hidden = true), SHOWN);
}

/** Intranet pages are plain http, where `navigator.clipboard` does not exist: then the old command copies. */
async function copy(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused by policy: the old command below may still work.
    }
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

/** Puts a button beside everything that carries `data-copy`; buttons that carry it work by themselves. */
export function startCopy(): void {
  document.querySelectorAll<HTMLElement>('a[data-copy]').forEach((anchor) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = '复制引用';
    button.dataset['copy'] = anchor.dataset['copy']!;
    button.setAttribute('aria-label', `复制引用：${anchor.dataset['copy']}`);
    anchor.after(button);
  });
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-copy]');
    const text = button?.dataset['copy'];
    if (!text) return;
    void copy(text).then((done) => {
      say(
        done
          ? `已复制：${text.length > 40 ? `${text.slice(0, 40)}……` : text}`
          : `浏览器不让复制，请选中这一行自己复制：${text}`,
        !done,
      );
      button.focus();
    });
  });
}
