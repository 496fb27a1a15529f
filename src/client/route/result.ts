import { claimName, sheetOf, sheetText, type ClaimSheet, type Sheet } from '../../domain/routing/index.ts';
import { element } from '../element.ts';
import { chartView } from './chart.ts';
import { addClaim } from './claims.ts';
import { datesForm } from './dates-form.ts';
import type { Helper } from './helper.ts';
import { button, focusable } from './parts.ts';
import { saveDocx } from './save.ts';
import { lineItem, sectionsView } from './sheet-view.ts';

/** The result on the screen. `refresh` draws again what follows from the dates, and leaves the fields alone. */
export interface ResultView {
  view: HTMLElement[];
  refresh: () => void;
}

const sheetNow = ({ view, address, facts, calendar }: Helper): Sheet =>
  sheetOf(view.claims, address.claims, facts, calendar);

interface ClaimPart {
  view: HTMLElement;
  refresh: (sheet: ClaimSheet) => void;
}

/** The whole result, on paper 办理建议单. */
export function resultView(helper: Helper): ResultView {
  const first = sheetNow(helper);
  const claims = first.claims.map((sheet, at) => (sheet ? claimPart(sheet, helper, at) : openClaim(helper, at)));
  const status = element('span', { className: 'small' });
  status.setAttribute('role', 'status');
  const copy = element('button', { type: 'button', className: 'button' }, '复制');
  const copyAddress = element('button', { type: 'button', className: 'button' }, '复制网址');
  const refresh = () => {
    const sheet = sheetNow(helper);
    sheet.claims.forEach((claim, at) => claim && claims[at]!.refresh(claim));
    // src/client/copy.ts, which every page has, copies what a button carries.
    copy.dataset['copy'] = sheetText(sheet).join('\n');
    copyAddress.dataset['copy'] = location.href;
  };
  const actions = element(
    'p',
    { className: 'actions screen-only' },
    button('打印办理建议单', () => window.print()),
    button('下载 .docx', () => void saveDocx(sheetNow(helper), status)),
    copy,
    copyAddress,
    ...addClaim(helper),
    status,
  );
  refresh();
  const apart = element('div', { className: 'apart' }, element('strong', {}, '分开送'));
  apart.append(element('ul', {}, ...first.apart.map((line) => lineItem(line, helper.base))));
  const view = element(
    'article',
    { className: 'sheet' },
    focusable(element('h2', {}, first.title)),
    ...(first.apart.length ? [apart] : []),
    ...claims.map((claim) => claim.view),
    ...(first.unfinished ? [element('p', { className: 'print-only' }, first.unfinished)] : []),
    element('p', { className: 'sign print-only' }, ...first.sign.map((name) => element('span', {}, `${name}：`))),
    element('p', { className: 'small muted source' }, first.source),
  );
  return { view: [actions, view], refresh };
}

function claimPart(first: ClaimSheet, helper: Helper, at: number): ClaimPart {
  const dates = datesForm(helper, at);
  const lines = element('div', { className: 'lines' });
  const title = element('h3', { id: `claim-${at + 1}` }, first.handling);
  const view = element(
    'section',
    { className: 'claim' },
    ...(first.name ? [element('p', { className: 'claim-name' }, first.name)] : []),
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
