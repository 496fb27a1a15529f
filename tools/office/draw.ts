import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { paperDocx } from '../../src/client/office/paper-docx.ts';
import type { Office } from './find.ts';
import type { NamedPaper } from './papers.ts';

const run = promisify(execFile);
const PATIENCE = 120_000;

/** A line as it was drawn: places in points from the upper left corner of the page. */
export interface DrawnLine {
  left: number;
  right: number;
  top: number;
  text: string;
}

/** What a program drew for a paper. `texts` are those of its pages in the order in which they were drawn. */
export interface Drawn {
  size: string;
  texts: string[];
  lines: DrawnLine[][];
}

/** Writes the papers as .docx, has LibreOffice draw them all in one run, and hands what it drew to `look`. */
export async function drawn(papers: readonly NamedPaper[], office: Office, look: (name: string, found: Drawn) => void) {
  const folder = await mkdtemp(path.join(tmpdir(), 'office-'));
  try {
    const files = await Promise.all(
      papers.map(async ({ name, paper }) => {
        const file = path.join(folder, `${name}.docx`);
        await writeFile(file, Buffer.from(await (await paperDocx(paper)).arrayBuffer()));
        return file;
      }),
    );
    // A profile of its own: a window of LibreOffice that is open already would take the files and draw nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    await run(office.soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      timeout: PATIENCE,
    });
    for (const { name } of papers) look(name, await read(path.join(folder, `${name}.pdf`), office));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function read(file: string, { pdftotext, pdfinfo }: Office): Promise<Drawn> {
  const [info, raw, boxes] = await Promise.all([
    run(pdfinfo, [file]),
    run(pdftotext, ['-raw', '-enc', 'UTF-8', file, '-']),
    run(pdftotext, ['-bbox-layout', '-enc', 'UTF-8', file, '-']),
  ]);
  return {
    size: /^Page size:\s*(.*)$/m.exec(info.stdout)?.[1] ?? '',
    texts: raw.stdout.split('\f').slice(0, -1),
    lines: boxes.stdout.split('<page ').slice(1).map(linesOf),
  };
}

const LINE = /<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>([\s\S]*?)<\/line>/g;

const linesOf = (page: string): DrawnLine[] =>
  [...page.matchAll(LINE)].map(([, left, top, right, words]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    text: words!.replace(/<[^>]*>|\s/g, ''),
  }));
