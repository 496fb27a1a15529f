/** Loads the cards when the reader first points at, focuses or taps a link that has one. */
export function startCards(): void {
  let loading = false;
  const load = (event: Event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-card]');
    if (!link || loading) return;
    loading = true;
    const tapped = event instanceof PointerEvent && event.pointerType === 'touch';
    // The click of this first tap comes before the cards are there: it must open the card and not the page.
    if (tapped) link.addEventListener('click', (click) => click.preventDefault(), { once: true });
    void import('./cards.ts').then(({ watchCards }) => watchCards(link, tapped));
  };
  for (const type of ['pointerdown', 'mouseover', 'focusin']) document.addEventListener(type, load, true);
}
