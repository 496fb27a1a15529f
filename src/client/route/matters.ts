import { withMatter, type RouteMatter } from '../../domain/routing/index.ts';
import { excerpt } from '../../domain/search/index.ts';
import type { MatterHit } from '../../domain/matter/index.ts';
import { element } from '../element.ts';
import { marked } from '../marked.ts';
import type { Helper } from './helper.ts';
import { button } from './parts.ts';

/** Sayings shown of a proposal. */
const SAID = 3;

const pick = ({ facts, address, go }: Helper, claim: number, matter: RouteMatter | undefined) =>
  go({
    claims: withMatter(facts.routing, address.claims, claim, matter),
    ...(address.claims.length > 1 ? { wanted: { claim } } : {}),
  });

/** One proposal: the matter, its body, and the sayings in which the words stand. */
function proposal({ id, matched }: MatterHit, helper: Helper, claim: number): HTMLElement {
  const matter = helper.facts.matters.find((entry) => entry.id === id)!;
  const has = (text: string) => matched.some((word) => excerpt(text, [word]).some(({ hit }) => hit));
  const says = [...matter.says].sort((a, b) => Number(has(b)) - Number(has(a))).slice(0, SAID);
  return element(
    'li',
    {},
    button('选这个', () => pick(helper, claim, matter), `选这个事项：${matter.title}`),
    element(
      'div',
      {},
      element('strong', {}, ...marked(matter.title, matched)),
      element('div', { className: 'small muted' }, `一般由${matter.unit}承办`),
      element(
        'div',
        { className: 'small' },
        ...says.flatMap((say, at) => [at > 0 ? '　' : '', ...marked(`“${say}”`, matched)]),
      ),
    ),
  );
}

async function proposals(helper: Helper, claim: number): Promise<Node[]> {
  if (!helper.said.text.trim()) return [];
  const hits = await helper.propose(helper.said.text).catch(() => undefined);
  if (!hits) return [element('p', {}, '查找没有加载成功，直接选类别就行；要再试，刷新页面。')];
  if (!hits.length) return [element('p', {}, '没有相近的事项，直接选类别就行。')];
  return [
    element('p', { className: 'small muted' }, `只是提议，共 ${hits.length} 个，是不是这件事由您定。`),
    element('ul', { className: 'proposals' }, ...hits.map((hit) => proposal(hit, helper, claim))),
  ];
}

/** The matter picked for a claim, or else the box in which a description proposes some. */
export function matterBox(helper: Helper, claim: number, open: boolean): HTMLElement {
  const { matter } = helper.view.claims[claim]!;
  if (matter) {
    return element(
      'p',
      { className: 'matter-picked' },
      '事项：',
      element('a', { href: `${helper.base}matters/${matter.id}/` }, matter.title),
      ' ',
      button('去掉', () => pick(helper, claim, undefined), `去掉事项：${matter.title}`),
    );
  }
  const input = element('textarea', { id: 'said', rows: 2, value: helper.said.text, autocomplete: 'off' });
  const found = element('div', {});
  // Read out by itself: whoever types hears how many there are.
  found.setAttribute('role', 'status');
  const show = async () => {
    const { text } = helper.said;
    const list = await proposals(helper, claim);
    // Who types on meanwhile gets the later answer only.
    if (text === helper.said.text) found.replaceChildren(...list);
  };
  input.addEventListener('input', () => {
    helper.said.text = input.value;
    void show();
  });
  void show();
  const label = element('label', { htmlFor: 'said' }, '信访人怎么说的，照原话写几个字');
  const note = element(
    'p',
    { className: 'small muted' },
    '例如“工地干完活没结账”。写的字只在这个页面里用，不保存、不上传。',
  );
  const details = element('details', { className: 'matter-box', open: open || Boolean(helper.said.text) });
  details.append(element('summary', {}, '按事项找'), label, input, note, found);
  return details;
}
