export { chartFault, drawChart } from './draw.ts';
export type { ChartData, Drawing } from './types.ts';
