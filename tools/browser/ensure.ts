import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './find.ts';

const succeeds = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** Playwright's own download; it cannot come on a machine that is cut off from the internet. */
function download(): string | null {
  console.log('没有找到已安装的 Chrome、Chromium 或 Edge，下载 Playwright 的 Chromium……');
  succeeds(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** Debian's package with a Chinese font, which needs root. */
function installPackage(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('下载不成，安装 Debian 的 chromium 和中文字体……');
  succeeds('apt-get', 'update', '-qq');
  succeeds('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  return findBrowser();
}

/** A browser to test in, installed if need be. Throws one Chinese sentence where none can be had. */
export function ensureBrowser(): string {
  const found = findBrowser() ?? download() ?? installPackage();
  if (!found) {
    throw new Error(
      '找不到可用的浏览器：请安装 Chrome、Chromium 或 Edge，或者用 CHROMIUM_PATH 指明它的位置，再运行一次。',
    );
  }
  return found;
}
