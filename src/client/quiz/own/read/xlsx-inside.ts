import { strFromU8, unzipSync } from 'fflate';

/** What a workbook unpacks to at most; a table of questions is a hundredth of it. */
const MOST = 60_000_000;
/** More rows than this are not questions; some programs write a million empty ones. */
const MOST_ROWS = 5000;
const PARTS = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

/** What the reading library does not tell of a sheet. */
export interface SheetFacts {
  name: string;
  /** Cells with an error of a formula, and cells with a formula that was never worked out: K5. */
  broken: string[];
  /** Ranges that are one cell: A2:A4. */
  merged: string[];
  rows: number;
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const unescaped = (text: string) =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_whole, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
  );

/** Looks into a workbook. Throws where it cannot be unpacked; null where it would unpack to far too much. */
export function insideXlsx(bytes: Uint8Array): SheetFacts[] | null {
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      total += originalSize;
      return total <= MOST && PARTS.test(name);
    },
  });
  if (total > MOST) return null;
  const text = (name: string) => (files[name] ? strFromU8(files[name]) : '');
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?xl\//, ''),
    ]),
  );
  return [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
    const sheet = text(`xl/${targets.get(attribute(tag, 'r:id')) ?? ''}`);
    return { name: unescaped(attribute(tag, 'name')), ...factsOf(sheet) };
  });
}

function factsOf(sheet: string): Omit<SheetFacts, 'name'> {
  const cells = [...sheet.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g)];
  const broken = cells.filter(
    ([, head = '', body = '']) =>
      attribute(head, 't') === 'e' || (/<(?:\w+:)?f\b/.test(body) && !/<(?:\w+:)?v\b/.test(body)),
  );
  const numbers = [...sheet.matchAll(/<(?:\w+:)?row\b[^>]*?\sr="(\d+)"/g)].map(([, number]) => Number(number));
  return {
    broken: broken.map(([, head = '']) => attribute(head, 'r')),
    merged: [...sheet.matchAll(/<(?:\w+:)?mergeCell\b[^>]*>/g)].map(([tag]) => attribute(tag, 'ref')),
    rows: numbers.reduce((most, number) => Math.max(most, number), 0),
  };
}

export const tooManyRows = ({ rows }: SheetFacts): boolean => rows > MOST_ROWS;
