const ALONE = 'print-paper';

/** Prints the paper and nothing else. The browser's own menu still prints the whole page. */
export function printPaper(): void {
  document.body.classList.add(ALONE);
  addEventListener('afterprint', () => document.body.classList.remove(ALONE), { once: true });
  print();
}
