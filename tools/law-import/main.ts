import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

// npm runs scripts in the project folder and keeps the folder the person typed the command in here.
const typedIn = process.env['npm_lifecycle_event'] === 'law:import' ? process.env['INIT_CWD'] : undefined;

// A reader such as `head` may close the pipe before everything is shown; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), typedIn ?? process.cwd(), processTerminal());
