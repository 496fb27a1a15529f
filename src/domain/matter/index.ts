export { articleOfPlace, formatStatutePlace, parseBasis, type Basis } from './basis.ts';
export { checkMatters, type MatterParts } from './check.ts';
export { classCitation } from './class.ts';
export { limitLength } from './limit.ts';
export { openMattersSchema, type OpenMatters } from './open-data.ts';
export { matterSearch, type MatterEntry, type MatterHit } from './search.ts';
export { petitionPeriods, waysOf } from './ways.ts';
export {
  LIMIT_UNITS,
  MATTER_KINDS,
  matterGroupSchema,
  matterSchema,
  statuteSchema,
  type MatterBody,
  type MatterData,
  type MatterGroup,
  type StatuteData,
  type StatuteLimit,
} from './schema.ts';
