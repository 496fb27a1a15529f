export { parseProvisionBody, SECTIONS, type DigestParagraph, type ProvisionBody, type Remark } from './body/index.ts';
export { openProvisionsSchema, type OpenProvisions } from './open-data.ts';
export { NORMS, provisionSchema, RELATIONS, type ProvisionData } from './schema.ts';
