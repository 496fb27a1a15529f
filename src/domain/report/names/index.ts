export { findNames, type FoundName } from './find-names.ts';
