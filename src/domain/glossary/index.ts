export { termPattern } from './pattern.ts';
