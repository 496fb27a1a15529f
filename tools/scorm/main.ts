import path from 'node:path';
import { run } from './run.ts';

// A reader such as `head` may close the pipe before everything is shown; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// npm runs its scripts in the folder of the project; file names are meant from where the command was typed.
const typedIn = process.env['npm_lifecycle_event'] === 'scorm' ? process.env['INIT_CWD'] : undefined;

const places = { root: path.resolve(import.meta.dirname, '../..'), base: typedIn ?? process.cwd() };
process.exitCode = await run(process.argv.slice(2), places, {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
