import path from 'node:path';
import { report } from './report.ts';

process.exitCode = await report(path.resolve(import.meta.dirname, '../..'), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
