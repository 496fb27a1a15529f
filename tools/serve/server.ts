import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/**
 * Serves the built site below `base` on this machine only. Resolves once it listens.
 * Rejects with a Chinese sentence when the site was not built or the port is taken.
 */
export function serveSite(folder: string, port: number, base = '/'): Promise<Server> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    return Promise.reject(new Error(`${folder} 里没有构建好的网站，请先运行 npm run build`));
  }
  const notFound = readFileSync(path.join(folder, '404.html'));
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
