export { readDraftFile, type DraftFile } from './read.ts';
