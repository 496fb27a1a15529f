export { chartData } from './chart.ts';
export { checkReports, type ReportSurroundings } from './check.ts';
export { readModelReport, reportCites, type ModelReport } from './model-report.ts';
export { dateText, paperBlock, reportPaper, tableBlock, writerOf, type Form, type Writer } from './paper.ts';
export { readPieces } from './pieces.ts';
export { modelReportSchema, type ModelReportData, type ReportTable } from './schema.ts';
export type { BodyBlock, BodyNote, Passage } from './types.ts';
export type { Run, Words } from './write.ts';
