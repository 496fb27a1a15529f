import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The programs that draw a .docx and read what was drawn. */
export interface Office {
  soffice: string;
  pdftotext: string;
  pdfinfo: string;
}

function onPath(name: string, more: readonly string[] = []): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = folders.flatMap((folder) => [path.join(folder, name), path.join(folder, `${name}.exe`)]);
  return [...files, ...more].find((file) => existsSync(file));
}

const SOFFICE = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  path.join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'LibreOffice/program/soffice.exe'),
];

function find(): Office | undefined {
  const soffice = process.env.SOFFICE_PATH ?? onPath('soffice', SOFFICE);
  const pdftotext = onPath('pdftotext');
  const pdfinfo = onPath('pdfinfo');
  return soffice && pdftotext && pdfinfo ? { soffice, pdftotext, pdfinfo } : undefined;
}

/** Debian's packages, which need root. */
function install(): Office | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('没有找到 LibreOffice 或者 poppler，安装 Debian 的 libreoffice-writer-nogui、poppler-utils 和中文字体……');
  const packages = ['libreoffice-writer-nogui', 'poppler-utils', 'fonts-noto-cjk'];
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', ...packages]])
    spawnSync('apt-get', ['-qq', ...command], { stdio: 'inherit' });
  return find();
}

/** LibreOffice and poppler, installed if need be; undefined where they cannot be had. `SOFFICE_PATH` wins. */
export const ensureOffice = (): Office | undefined => find() ?? install();
