/**
 * Browsers print the address at the foot of every page, and that of a letter tells of all its claims: while it is
 * printed, the address is that of the page alone.
 */
let full: string | undefined;

/** Long enough for the browser to take note of the address. */
const NOTED = 100;

/** Takes the answers out of the address until `showAddress`. Nothing is drawn again, and the history stays as it is. */
export function hideAddress(): void {
  full ??= location.href;
  history.replaceState(null, '', location.pathname + location.search);
}

/** Puts back what `hideAddress` took away. */
export function showAddress(): void {
  if (full !== undefined) history.replaceState(null, '', full);
  full = undefined;
}

/** Prints, with the address out of the way early: where the browser's own menu prints, it may read it too soon. */
export function printSheets(): void {
  hideAddress();
  setTimeout(() => {
    window.print();
    showAddress();
  }, NOTED);
}
