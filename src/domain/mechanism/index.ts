export { checkMechanisms, mechanismCites, type MechanismParts } from './check.ts';
export { openMechanismsSchema, type OpenMechanisms } from './open-data.ts';
export {
  mechanismSchema,
  misconceptionSchema,
  VERDICTS,
  type MechanismData,
  type Misconception,
  type Verdict,
} from './schema.ts';
