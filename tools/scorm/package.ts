import { strToU8, zipSync, type Zippable } from 'fflate';
import { manifestXml, type ScormQuiz } from '../../src/domain/scorm/index.ts';
import type { Asset } from './bundle.ts';
import { pageHtml } from './html.ts';

/** The first moment that a ZIP can name, so that the same content gives the same bytes. */
const ALWAYS = new Date(1980, 0, 1);

/** The files of a package by name: the manifest first, as some platforms read no further. */
export function packageFiles(topic: string, quiz: ScormQuiz, assets: readonly Asset[]): Map<string, Uint8Array> {
  const content: [string, string | Uint8Array][] = [
    ['index.html', pageHtml(quiz)],
    ...assets.map(({ name, content: bytes }): [string, string | Uint8Array] => [name, bytes]),
  ];
  const manifest = manifestXml({
    id: `xinfang-${topic}-${quiz.id}`,
    title: quiz.paper.title,
    pass: quiz.pass,
    minutes: quiz.minutes,
    files: content.map(([name]) => name),
  });
  return new Map(
    [['imsmanifest.xml', manifest] as [string, string | Uint8Array], ...content].map(([name, bytes]) => [
      name,
      typeof bytes === 'string' ? strToU8(bytes) : bytes,
    ]),
  );
}

/** Packs files; the same files give the same bytes. */
export const zip = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(files) as Zippable, { level: 9, mtime: ALWAYS });
