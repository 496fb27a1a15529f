import { mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readPort, serveSite } from './server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
writeFileSync(path.join(folder, 'index.html'), 'home');
writeFileSync(path.join(folder, '404.html'), 'missing');
const open: { close: () => void }[] = [];
afterEach(() => open.splice(0).forEach((server) => server.close()));

async function start(base?: string): Promise<string> {
  const server = await serveSite(folder, 0, base);
  open.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('serveSite', () => {
  it('serves pages and answers 404 with the page for it', async () => {
    const site = await start();
    expect(await (await fetch(`${site}/`)).text()).toBe('home');
    const missing = await fetch(`${site}/nowhere/`);
    expect([missing.status, await missing.text()]).toEqual([404, 'missing']);
  });

  it('serves below a sub-path only', async () => {
    const site = await start('/xinfang/');
    expect(await (await fetch(`${site}/xinfang/`)).text()).toBe('home');
    expect((await fetch(`${site}/`)).status).toBe(404);
    expect((await fetch(`${site}/xinfangfoo`)).status).toBe(404);
  });

  it('says what to do when the port is taken or nothing was built', async () => {
    const port = Number(new URL(await start()).port);
    await expect(serveSite(folder, port)).rejects.toThrow(/端口/);
    await expect(serveSite(path.join(folder, 'none'), 0)).rejects.toThrow(/npm run build/);
  });

  it.each(['index.html', '404.html'])('rejects where only %s was built', async (name) => {
    const half = mkdtempSync(path.join(tmpdir(), 'site-'));
    writeFileSync(path.join(half, name), '');
    await expect(serveSite(half, 0)).rejects.toThrow(/npm run build/);
  });
});

describe('readPort', () => {
  it('takes a port, or 4321', () => {
    expect([readPort({ PORT: '80' }), readPort({}), readPort({ PORT: '' })]).toEqual([80, 4321, 4321]);
  });

  it.each(['abc', '0', '65536', '-1', '80.5', '0x50'])('refuses %j', (PORT) => {
    expect(() => readPort({ PORT })).toThrow(/^PORT 不能是/);
  });
});
