/** Loads the cards when the reader first points at, focuses or taps a link that has one. */
export function startCards(): void {
  let state: 'idle' | 'loading' | 'ready' = 'idle';
  const load = (event: Event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-card]');
    if (!link || state !== 'idle') return;
    state = 'loading';
    const tapped = event.type === 'click';
    // This first tap opens the card and not the page; if the cards cannot be loaded, it opens the page after all.
    if (tapped) event.preventDefault();
    import('./cards.ts').then(
      ({ watchCards }) => {
        state = 'ready';
        watchCards(link, tapped);
      },
      () => {
        state = 'idle';
        if (tapped) location.assign(link.href);
      },
    );
  };
  let touched = false;
  document.addEventListener('pointerdown', (event) => (touched = event.pointerType === 'touch'), true);
  document.addEventListener('click', (event) => touched && load(event), true);
  for (const type of ['mouseover', 'focusin'])
    document.addEventListener(type, (event) => !touched && load(event), true);
}
