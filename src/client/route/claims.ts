import { claimName, MOST_CLAIMS, withoutClaim } from '../../domain/routing/index.ts';
import { confirmed } from '../ask.ts';
import { element } from '../element.ts';
import type { Helper } from './helper.ts';
import { button } from './parts.ts';

/** The claims of the letter, how far each has come, and the way to it. Nothing where there is only one. */
export function claimList(helper: Helper): HTMLElement[] {
  const { view, address, facts, go } = helper;
  const { claims, screen } = view;
  if (claims.length < 2) return [];
  const rows = claims.map(({ matter, result, next }, claim) => {
    const name = claimName(matter, claim, claims.length);
    const current = screen.kind === 'question' ? screen.claim === claim : result !== undefined;
    const state = result
      ? facts.routing.handlings.find(({ id }) => id === result.outcome.handling)!.name
      : `在答：${next!.question.text}`;
    const open = button(name, () => go({ claims: address.claims, wanted: result ? 'result' : { claim } }));
    if (current) open.setAttribute('aria-current', 'true');
    const remove = async () => {
      if (await confirmed(`去掉${name}？它的回答会一起去掉，按浏览器的后退可以找回。`, '去掉'))
        go({ claims: withoutClaim(facts.routing, address.claims, claim) });
    };
    return element(
      'li',
      {},
      open,
      element('span', { className: 'small' }, state),
      button('去掉', () => void remove(), `去掉${name}`),
    );
  });
  const list = element('ul', { className: 'claims' }, ...rows);
  list.setAttribute('aria-label', '这封信里的诉求');
  return [list];
}

/** Begins another claim of the letter; what is asked once for the whole letter is answered already. */
export function addClaim({ address, go }: Helper): HTMLElement[] {
  const { claims } = address;
  if (claims.length >= MOST_CLAIMS) return [];
  return [
    button('再加一个诉求', () =>
      go({ claims: [...claims, { answers: {}, dates: {} }], wanted: { claim: claims.length } }),
    ),
  ];
}
