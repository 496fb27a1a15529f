export { articleOfPlace, formatStatutePlace, parseBasis, type Basis } from './basis.ts';
export { checkMatters, type MatterParts } from './check.ts';
export type { MatterEntry, MatterHit } from './search.ts';
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
