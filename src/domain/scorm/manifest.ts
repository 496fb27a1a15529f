import { timespan } from './times.ts';

/** What a manifest says of a package with one part. */
export interface Manifest {
  /** Letters, digits, `-` and `_`; begins with a letter. Made unique by the package. */
  id: string;
  title: string;
  /** Percent. */
  pass: number;
  minutes: number | null;
  /** Every file but the manifest; the first is opened. */
  files: readonly string[];
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * `imsmanifest.xml` of SCORM 1.2: one organisation, one SCO. The elements of `item` stand in the order of the binding.
 * The time limit is stated, but kept by the package itself: the platform would count reading the result as well.
 */
export function manifestXml({ id, title, pass, minutes, files }: Manifest): string {
  const name = escape(title);
  const limit =
    minutes === null
      ? []
      : [
          `        <adlcp:maxtimeallowed>${timespan(minutes * 60_000)}</adlcp:maxtimeallowed>`,
          '        <adlcp:timelimitaction>continue,no message</adlcp:timelimitaction>',
        ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${id}" version="1.0"`,
    '  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
    '  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">',
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    '    <schemaversion>1.2</schemaversion>',
    '  </metadata>',
    `  <organizations default="${id}-org">`,
    `    <organization identifier="${id}-org">`,
    `      <title>${name}</title>`,
    `      <item identifier="${id}-item" identifierref="${id}-sco" isvisible="true">`,
    `        <title>${name}</title>`,
    ...limit,
    `        <adlcp:masteryscore>${pass}</adlcp:masteryscore>`,
    '      </item>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="${id}-sco" type="webcontent" adlcp:scormtype="sco" href="${files[0]!}">`,
    ...files.map((file) => `      <file href="${file}"/>`),
    '    </resource>',
    '  </resources>',
    '</manifest>',
    '',
  ].join('\n');
}
