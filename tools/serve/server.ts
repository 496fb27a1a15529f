import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/**
 * Serves the built site below `base` (with slashes at both ends) on this machine only. Resolves once it listens.
 * Rejects with a Chinese sentence when the site was not built or the port is taken.
 */
export async function serveSite(folder: string, port: number, base = '/'): Promise<Server> {
  const [notFound] = await Promise.all(
    ['404.html', 'index.html'].map((name) => readFile(path.join(folder, name))),
  ).catch(() => {
    throw new Error(`${folder} 里没有构建好的网站，请先运行 npm run build`);
  });
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const missing = (): void =>
      void response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    if (!request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, missing);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Error(`端口 ${port} 已被占用。关掉占用它的程序，或者换一个端口：PORT=4322 npm start`) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** The port to serve on, from the variable `PORT`: 4321 without it. Throws a Chinese sentence where it is no port. */
export function readPort({ PORT = '' }: { PORT?: string | undefined }): number {
  if (!PORT.trim()) return 4321;
  const port = /^\s*\d{1,5}\s*$/.test(PORT) ? Number(PORT) : 0;
  if (port < 1 || port > 65535) throw new Error(`PORT 不能是“${PORT}”，写成 1 到 65535 的整数，例如 4322`);
  return port;
}
