/**
 * One form for both texts: full-width letters, digits and parentheses become half-width, spaces go.
 * Digests write （一） and 60日, publishers also (一) and ６０日.
 */
export const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** Only what counts as copied text: Han and digits. */
export const bare = (text: string): string => fold(text).replace(/[^\p{Script=Han}\d]/gu, '');
