/** Signs inside cells; a person may write any of a group, a template has the first. */
/** Between the gaps of one answer. */
export const GAPS = '；;\n';
/** Between ways of writing what goes into one gap. */
export const WAYS = '/／|｜';
/** Between the sides of a pair. */
export const EQUALS = '＝=';
