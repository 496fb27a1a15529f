import { readBase } from '../../src/build/base.ts';
import { readPort, serveSite } from './server.ts';

try {
  const port = readPort(process.env);
  const base = readBase(process.env);
  await serveSite('dist', port, base);
  console.log(`网站已经打开：http://localhost:${port}${base}\n按 Ctrl+C 停止。`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
