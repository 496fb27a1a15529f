import path from 'node:path';
import { run } from './run.ts';

// A reader such as `head` may close the pipe before everything is shown; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), path.resolve(import.meta.dirname, '../..'), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
