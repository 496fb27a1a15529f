import { element } from '../element.ts';

const KEY = 'xinfang-size';

/** Frames of other hosts may not store anything; then large type lasts as long as the page. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(size: string): void {
  try {
    localStorage.setItem(KEY, size);
  } catch {
    // See above.
  }
}

/** Follows the system in light and dark, and makes the button for large type. */
export function sizeButton(): HTMLButtonElement {
  const root = document.documentElement;
  root.dataset['theme'] = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const made = element('button', { type: 'button', className: 'button small' }, '大字');
  const set = (large: boolean) => {
    root.dataset['size'] = large ? 'large' : 'normal';
    made.setAttribute('aria-pressed', String(large));
  };
  set(stored() === 'large');
  made.addEventListener('click', () => {
    const large = root.dataset['size'] !== 'large';
    set(large);
    store(large ? 'large' : 'normal');
  });
  return made;
}
