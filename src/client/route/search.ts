/** Loaded on its own, when there is something to look for: the search is a third of all that the helper needs. */
export { matterSearch } from '../../domain/matter/index.ts';
