export { articleId, citationId, parseCitation, type Citation } from './citation.ts';
export { citationAnchor, citationPath, formatCitation, formatPlace } from './format.ts';
export { checkCitation, conventional, type Shapes } from './shape.ts';
