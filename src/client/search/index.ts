/** All of the search in one piece, so that the small script of every page names one file to load and not four. */
export { fillDialog } from './dialog.ts';
export { mountSearchPage } from './page.ts';
