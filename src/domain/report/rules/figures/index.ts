export { tokensIn } from './scan.ts';
export { isCount } from './units.ts';
