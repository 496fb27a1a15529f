import {
  claimName,
  sheetsOf,
  sheetText,
  type ClaimSheet,
  type LetterSheets,
  type Sheet,
  type SheetLine,
} from '../../domain/routing/index.ts';
import { element } from '../element.ts';
import { chartView } from './chart.ts';
import { addClaim } from './claims.ts';
import { datesForm } from './dates-form.ts';
import type { Helper } from './helper.ts';
import { button, focusable } from './parts.ts';
import { printSheets } from './print.ts';
import { saveDocx } from './save.ts';
import { lineItem, sectionsView } from './sheet-view.ts';

/** The result on the screen. `refresh` draws again what follows from the dates, and leaves the fields alone. */
export interface ResultView {
  view: HTMLElement[];
  refresh: () => void;
}

const lettersNow = ({ view, address, facts, calendar }: Helper): LetterSheets =>
  sheetsOf(view.claims, address.claims, facts, calendar);

/** The sheets that say something; where a letter has one with nothing answered yet, it is not for paper. */
const papers = ({ sheets }: LetterSheets): Sheet[] => sheets.filter(({ claims }) => claims.length);

interface ClaimPart {
  view: HTMLElement;
  refresh: (sheet: ClaimSheet) => void;
}

/** The whole result, on paper 办理建议单: one sheet, or several where some claims must not travel with the rest. */
export function resultView(helper: Helper): ResultView {
  const first = lettersNow(helper);
  const parts = new Map<number, ClaimPart>();
  for (const { claims, places } of first.sheets) {
    for (const at of places) parts.set(at, openClaim(helper, at));
    for (const claim of claims) parts.set(claim.at, claimPart(claim, helper));
  }
  const { row, refresh: refreshActions } = actions(helper, first);
  const refresh = () => {
    const letter = lettersNow(helper);
    for (const { claims } of letter.sheets) for (const claim of claims) parts.get(claim.at)!.refresh(claim);
    refreshActions(letter);
  };
  refresh();
  const views = first.sheets.map((sheet) => {
    const views = sheet.places.map((at) => parts.get(at)!.view);
    return sheetView(sheet, views, papers(first).indexOf(sheet), first, helper.base);
  });
  focusable(views[0]!.querySelector('h2')!);
  return { view: [row, ...apartBox(first.apart, helper.base, 'screen-only'), ...views], refresh };
}

/** Print, save and copy; each sheet by itself, so that none goes out with another. */
function actions(helper: Helper, first: LetterSheets) {
  const sheets = papers(first);
  const label = ({ label }: Sheet) => (sheets.length > 1 ? label : '');
  const status = element('span', { className: 'small' });
  status.setAttribute('role', 'status');
  const copies = sheets.map((sheet) =>
    element('button', { type: 'button', className: 'button' }, `复制${label(sheet)}`),
  );
  const copyAddress = element('button', { type: 'button', className: 'button' }, '复制网址');
  const warning = element(
    'span',
    { id: 'address-warning', className: 'small' },
    '网址里有全部诉求的回答，不要随任何一张办理建议单发出。打印时每张单独起页；用这里的按钮打印，并在打印设置里去掉页眉和页脚，那里会印出网址。',
  );
  if (first.apart.length) copyAddress.setAttribute('aria-describedby', warning.id);
  const row = element(
    'p',
    { className: 'actions screen-only' },
    button('打印办理建议单', () => (helper.view.claims.length > 1 ? printSheets() : window.print())),
    ...sheets.map((sheet, at) =>
      button(`下载${label(sheet)} .docx`, () => void saveDocx(papers(lettersNow(helper))[at]!, status)),
    ),
    ...copies,
    copyAddress,
    ...(first.apart.length ? [warning] : []),
    ...addClaim(helper),
    status,
  );
  const refresh = (letter: LetterSheets) => {
    // src/client/copy.ts, which every page has, copies what a button carries.
    papers(letter).forEach((sheet, at) => (copies[at]!.dataset['copy'] = sheetText(sheet).join('\n')));
    copyAddress.dataset['copy'] = location.href;
  };
  return { row, refresh };
}

function apartBox(lines: readonly SheetLine[], base: string, className: string): HTMLElement[] {
  if (!lines.length) return [];
  const box = element('div', { className: `apart ${className}` }, element('strong', {}, '分开送'));
  box.append(element('ul', {}, ...lines.map((line) => lineItem(line, base))));
  return [box];
}

/** One sheet with its claims. `paper` is its number among those that are printed, -1 where it is not. */
function sheetView(sheet: Sheet, claims: HTMLElement[], paper: number, letter: LetterSheets, base: string) {
  const which = element('span', { className: 'screen-only' }, `（${sheet.label}）`);
  return element(
    'article',
    { className: ['sheet', paper > 0 && 'next', paper < 0 && 'screen-only'].filter(Boolean).join(' ') },
    element('h2', {}, sheet.title, ...(letter.sheets.length > 1 ? [which] : [])),
    ...apartBox(sheet.apart, base, 'print-only'),
    ...claims,
    ...(sheet.unfinished ? [element('p', { className: 'print-only' }, sheet.unfinished)] : []),
    element('p', { className: 'sign print-only' }, ...sheet.sign.map((name) => element('span', {}, `${name}：`))),
    element('p', { className: 'small muted source' }, sheet.source),
  );
}

/** What a claim is called: on the screen by its place in the letter, on paper by its place on the sheet. */
const nameLines = ({ name, place }: ClaimSheet): HTMLElement[] =>
  name === place
    ? nameLine(name, 'claim-name')
    : [...nameLine(place, 'claim-name screen-only'), ...nameLine(name, 'claim-name print-only')];

const nameLine = (text: string, className: string): HTMLElement[] => (text ? [element('p', { className }, text)] : []);

function claimPart(first: ClaimSheet, helper: Helper): ClaimPart {
  const { at } = first;
  const dates = datesForm(helper, at);
  const lines = element('div', { className: 'lines' });
  const title = element('h3', { id: `claim-${at + 1}` }, first.handling);
  const view = element(
    'section',
    { className: 'claim' },
    ...nameLines(first),
    title,
    element('p', { className: 'say' }, first.say),
    element('p', { className: 'unit' }, element('b', {}, '承办'), ` ${first.unit}`),
    ...dates.form,
    lines,
    chartView(first, helper.base, `chart-${at + 1}`),
  );
  view.setAttribute('aria-labelledby', title.id);
  const refresh = (sheet: ClaimSheet) => {
    dates.show();
    lines.replaceChildren(...sectionsView(sheet, helper, at));
  };
  return { view, refresh };
}

/** A claim whose questions are not all answered stands in its place, with the way on. */
function openClaim(helper: Helper, at: number): ClaimPart {
  const { view, address, go } = helper;
  const name = claimName(view.claims[at]!.matter, at, view.claims.length);
  const on = button('接着答', () => go({ claims: address.claims, wanted: { claim: at } }), `接着答${name}`);
  const line = element('p', { className: 'notice screen-only' }, `${name}还没有答完。`, on);
  return { view: line, refresh: () => undefined };
}
