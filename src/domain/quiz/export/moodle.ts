import type { Paper } from '../compose.ts';
import type { Item } from '../schema.ts';
import type { PaperParts } from './printed.ts';
import { percentage, reasons, stepPairs, subjects, type Subject } from './subject.ts';

/** Characters that XML 1.0 cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** Text for a field of HTML: escaped once for HTML and once more for the XML around it. */
const html = (text: string) => escapeXml(escapeXml(text).replace(/\r?\n/g, '<br>'));
const tag = (name: string, text: string, attributes = '') => `<${name}${attributes}>${text}</${name}>`;
const words = (name: string, text: string) => tag(name, tag('text', html(text)), ' format="html"');
const name = (text: string) => tag('name', tag('text', escapeXml(text)));
const answer = (fraction: string, text: string, feedback = '') =>
  tag(
    'answer',
    `${tag('text', html(text))}${feedback ? words('feedback', feedback) : ''}`,
    ` fraction="${fraction}" format="html"`,
  );
/** Of short answers and truth values the text is not HTML. */
const plain = (fraction: string, text: string, feedback = '') =>
  tag(
    'answer',
    `${tag('text', escapeXml(text))}${feedback ? words('feedback', feedback) : ''}`,
    ` fraction="${fraction}"`,
  );

/** What embedded answers read as signs of their own. */
const escapeCloze = (text: string) => text.replace(/[\\}#~/"]/g, '\\$&');

const pairs = (list: readonly (readonly [string, string])[]) =>
  list
    .map(([left, right]) =>
      tag('subquestion', tag('text', html(left)) + tag('answer', tag('text', escapeXml(right))), ' format="html"'),
    )
    .join('');

/** The type, the text and what else is the type's own. */
function face(item: Item): [type: string, text: string, own: string] {
  switch (item.type) {
    case 'single':
    case 'multiple': {
      const share = percentage(item.options.filter(({ correct }) => correct).length);
      const wrong = item.type === 'single' ? '0' : '-100';
      return [
        'multichoice',
        item.stem,
        `<single>${item.type === 'single'}</single><shuffleanswers>true</shuffleanswers><answernumbering>ABCD</answernumbering>` +
          item.options.map(({ text, correct, feedback }) => answer(correct ? share : wrong, text, feedback)).join(''),
      ];
    }
    case 'judge':
      return [
        'truefalse',
        item.stem,
        [true, false]
          .map((value) =>
            plain(
              value === item.answer ? '100' : '0',
              String(value),
              value ? item.feedback.right : item.feedback.wrong,
            ),
          )
          .join(''),
      ];
    case 'blank':
      return item.blanks.length === 1
        ? [
            'shortanswer',
            item.stem,
            `<usecase>0</usecase>${item.blanks[0]!.accept.map((text) => plain('100', text)).join('')}`,
          ]
        : ['cloze', embedded(item), ''];
    case 'order':
      return ['matching', item.stem, `<shuffleanswers>true</shuffleanswers>${pairs(stepPairs(item))}`];
    case 'match':
      return [
        'matching',
        item.stem,
        '<shuffleanswers>true</shuffleanswers>' +
          pairs([
            ...item.pairs.map(({ left, right }) => [left, right] as const),
            ...(item.extra ?? []).map((text) => ['', text] as const),
          ]),
      ];
  }
}

/** A sentence with its gaps as embedded answers, each worth the same. */
function embedded({ stem, blanks }: Extract<Item, { type: 'blank' }>): string {
  const gaps = blanks.map(({ accept }) => `{1:SHORTANSWER:${accept.map((text) => `=${escapeCloze(text)}`).join('~')}}`);
  return stem.split('____').reduce((text, part, at) => `${text}${gaps[at - 1]!}${part}`);
}

function question({ item, points, story, opens }: Subject, cite: (citation: string) => string): string {
  const [type, text, own] = face(item);
  const description = opens
    ? tag('question', name(story!.id) + words('questiontext', story!.story), ' type="description"')
    : '';
  // Embedded answers sum up their own points.
  const grade = type === 'cloze' ? '' : tag('defaultgrade', String(points));
  return (
    description +
    tag(
      'question',
      name(item.id) +
        words('questiontext', text) +
        words('generalfeedback', reasons(item, cite)) +
        grade +
        '<penalty>0</penalty>' +
        own,
      ` type="${type}"`,
    )
  );
}

/** A paper in the XML format of Moodle, with the points of its sections. Multiple choice counts as in `toGift`. */
export function toMoodleXml(paper: Paper, parts: PaperParts, cite: (citation: string) => string): string {
  const category = tag(
    'question',
    tag('category', tag('text', escapeXml(`$course$/${paper.title.replace(/\//g, '//')}`))),
    ' type="category"',
  );
  const list = subjects(paper, parts).map((subject) => question(subject, cite));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${[category, ...list].join('\n')}\n</quiz>\n`;
}
