import { serveSite } from './server.ts';

const port = Number(process.env.PORT ?? 4321);
const base = process.env.BASE_PATH ?? '/';
try {
  await serveSite('dist', port, base);
  console.log(`网站已经打开：http://localhost:${port}${base}\n按 Ctrl+C 停止。`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
