const CHOICES = { theme: ['light', 'dark'], size: ['normal', 'large'] } as const;

type Choice = keyof typeof CHOICES;

/** Forbidden storage only means that the choice ends with the page. */
function remember(key: Choice, value: string): void {
  try {
    localStorage.setItem(`xinfang-${key}`, value);
  } catch {
    return;
  }
}

/** Makes the 大字 and 深色 buttons work; the inline script in the head has already applied what was chosen before. */
export function startPreferences(): void {
  const root = document.documentElement;
  document.querySelectorAll<HTMLButtonElement>('[data-toggle]').forEach((button) => {
    const key = button.dataset['toggle'] as Choice;
    const [off, on] = CHOICES[key];
    const show = () => button.setAttribute('aria-pressed', String(root.dataset[key] === on));
    button.addEventListener('click', () => {
      root.dataset[key] = root.dataset[key] === on ? off : on;
      remember(key, root.dataset[key]!);
      show();
    });
    show();
  });
}
