export { decodeText } from './decode.ts';
export { problemLine, type OwnCell, type OwnFacts, type OwnProblem, type OwnReading, type OwnSet } from './types.ts';
export { readOwn, type OwnSource } from './read.ts';
export { ownRows } from './rows-out.ts';
export { readOwnSet } from './sets.ts';
export { columnWidths, guideRows, SHEETS, templateRows, templateYaml } from './template.ts';
export { ownYaml } from './yaml.ts';
