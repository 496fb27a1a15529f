import type { Card } from '../domain/cards/index.ts';

let card: HTMLElement | undefined;
let owner: HTMLAnchorElement | undefined;
let timer = 0;
let turn = 0;
const loaded = new Map<string, Promise<Card>>();

function load(id: string): Promise<Card> {
  let promise = loaded.get(id);
  if (!promise) {
    promise = fetch(`${document.body.dataset['base']}cards/${id}.json`).then((answer) => {
      if (!answer.ok) throw new Error(`cards/${id}.json: ${answer.status}`);
      return answer.json() as Promise<Card>;
    });
    // A failed load may be tried again: the link itself still works meanwhile.
    promise.catch(() => loaded.delete(id));
    loaded.set(id, promise);
  }
  return promise;
}

function hide(): void {
  clearTimeout(timer);
  turn += 1;
  card?.remove();
  owner?.removeAttribute('aria-describedby');
  card = owner = undefined;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  hide();
  owner = link;
  const mine = turn;
  let content: Card;
  try {
    content = await load(link.dataset['card']!);
  } catch {
    if (mine === turn) hide();
    return;
  }
  // The reader has moved on, or asked for this same card again, while it was loading.
  if (mine !== turn) return;
  card = document.createElement('div');
  card.className = 'card';
  card.id = 'card';
  card.setAttribute('role', 'tooltip');
  const part = content.parts[link.hash.slice(1)] ?? content.parts[''] ?? '';
  for (const [tag, text] of [
    ['strong', content.title],
    ['p', part],
    ['small', content.note],
  ] as const) {
    const element = document.createElement(tag);
    element.textContent = text;
    card.append(element);
  }
  document.body.append(card);
  link.setAttribute('aria-describedby', 'card');
  place(link, card);
  card.addEventListener('mouseenter', () => clearTimeout(timer));
  card.addEventListener('mouseleave', () => later(hide));
}

function place(link: HTMLElement, box: HTMLElement): void {
  const rect = link.getBoundingClientRect();
  const left = Math.max(16, Math.min(rect.left, document.documentElement.clientWidth - box.offsetWidth - 16));
  const below = rect.bottom + box.offsetHeight + 12 < window.innerHeight || rect.top < box.offsetHeight + 12;
  box.style.left = `${left + window.scrollX}px`;
  box.style.top = `${window.scrollY + (below ? rect.bottom + 6 : rect.top - box.offsetHeight - 6)}px`;
}

function later(action: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(action, 200);
}

const linkOf = (event: Event) => (event.target as Element).closest?.<HTMLAnchorElement>('a[data-card]') ?? null;

/**
 * Shows what a citation or term says on hover, on keyboard focus, and on the first tap of a touch screen.
 * `first` is the link whose card the reader is waiting for; `byTouch` tells whether it was tapped.
 */
export function watchCards(first: HTMLAnchorElement, byTouch: boolean): void {
  let touched = byTouch;
  document.addEventListener('pointerdown', (event) => (touched = event.pointerType === 'touch'), true);
  document.addEventListener('mouseover', (event) => {
    const link = linkOf(event);
    if (!link || touched) return;
    // Back on the link whose card was about to go.
    if (link === owner) clearTimeout(timer);
    else later(() => void show(link));
  });
  document.addEventListener('mouseout', (event) => linkOf(event) && !touched && later(hide));
  document.addEventListener('focusin', (event) => {
    const link = linkOf(event);
    if (link?.matches(':focus-visible') && !touched) void show(link);
  });
  document.addEventListener('focusout', (event) => linkOf(event) && !touched && hide());
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (touched && link && link !== owner) {
      event.preventDefault();
      void show(link);
    } else if (!link && !(event.target as Element).closest('.card')) hide();
  });
  if (byTouch || first.matches(':hover, :focus-visible')) void show(first);
}
