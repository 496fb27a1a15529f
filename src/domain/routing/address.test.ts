import { describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { routeFacts } from '../../site/route-page.ts';
import { assembleCorpus } from '../corpus/index.ts';
import { formatAddress, parseAddress, viewOf, withAnswer, withDate, withMatter, withoutClaim } from './index.ts';

const facts = routeFacts(assembleCorpus((await readContent(process.cwd())).collections));
const { routing } = facts;
const read = (fragment: string) => parseAddress(fragment, facts);
const show = (fragment: string) => viewOf(read(fragment), facts);
const OFFICE = 'asker=petition-office&circumstances=none&stage=new';

describe('the address', () => {
  it.each([
    '',
    OFFICE,
    `${OFFICE}&matter=noise&on.triage=2026-06-03&at=kind`,
    `${OFFICE}&kind=suggestion&2.stage=new&2.on.triage=&at=2`,
    `${OFFICE}&kind=accusation&at=2.stage`,
    `${OFFICE}&at=result`,
    `${OFFICE}&2.=&3.stage=new`,
  ])('%s comes back as it was', (fragment) => {
    const address = read(fragment);
    expect(address.unknown).toEqual([]);
    expect(read(formatAddress(address))).toEqual(address);
  });

  it('has a claim that was just added and has no answers yet', () => {
    expect(read(`${OFFICE}&at=2`).claims).toHaveLength(2);
  });

  it('makes no claims to fill a gap in their numbers', () => {
    expect(read('9.kind=claim').claims).toHaveLength(1);
    expect(read(`${OFFICE}&at=5`).claims).toHaveLength(1);
    expect(read('2.stage=new&4.kind=claim').claims).toHaveLength(2);
    expect(read('2.colour=red').claims).toHaveLength(1);
  });

  it('keeps a claim that is empty between others', () => {
    const [first, second] = read(`${OFFICE}&2.matter=noise&3.stage=new`).claims;
    const claims = withMatter(routing, [first!, second!, second!], 1, undefined);
    expect(read(formatAddress({ claims })).claims).toEqual(claims);
  });

  it.each([
    ['colour=red', 'colour'],
    ['at=0', 'at=0'],
    ['at=10', 'at=10'],
    ['at=2.', 'at=2.'],
    ['at=5', 'at=5'],
    ['9.kind=claim', '9.kind'],
    ['2.stage=new&4.kind=claim', '4.kind'],
    ['2.colour=red', '2.colour'],
    ['2.=x', '2.'],
    ['matter=nothing', 'matter=nothing'],
    ['on.nothing=2026-01-01', 'on.nothing'],
  ])('says that it cannot read %s', (fragment, said) => {
    expect(read(fragment).unknown).toEqual([said]);
  });
});

describe('the screen', () => {
  it('is the first question without an answer, then the result', () => {
    expect(show('').screen).toMatchObject({ kind: 'question', number: 1, question: { id: 'asker' } });
    expect(show(OFFICE).screen).toMatchObject({ number: 4, question: { id: 'kind' }, chosen: undefined });
    expect(show(`${OFFICE}&kind=suggestion&office-owner=lower`).screen).toEqual({ kind: 'result' });
  });

  it('is an earlier question where somebody goes back, with its answer', () => {
    expect(show(`${OFFICE}&kind=suggestion&office-owner=lower&at=circumstances`).screen).toMatchObject({
      number: 2,
      chosen: [],
      question: { id: 'circumstances' },
    });
    // What the matter answered can be looked at too.
    expect(show(`${OFFICE}&matter=noise&at=way`).screen).toMatchObject({ number: 5, chosen: ['duty'] });
  });

  it('offers an earlier question as it stood there', () => {
    const { screen } = show('asker=bureau&circumstances=none&stage=new&at=stage');
    expect(screen).toMatchObject({ question: { id: 'stage' } });
    const options = screen.kind === 'question' ? screen.options.map(({ id }) => id) : [];
    expect(options).toContain('new');
    expect(options).not.toContain('fault');
  });

  it('says so where the answers do not lead to the place asked for', () => {
    expect(show('at=notice')).toMatchObject({ unknown: ['at'], screen: { question: { id: 'asker' } } });
    expect(show('at=result')).toMatchObject({ unknown: ['at'], screen: { question: { id: 'asker' } } });
  });

  it('shows what is wrong with the answers instead of guessing', () => {
    expect(show('asker=nobody').screen).toMatchObject({ kind: 'problems', problems: [{ place: 'asker' }] });
  });

  it('names an answer that no longer fits', () => {
    const view = show('asker=transferred&circumstances=none&stage=new&kind=suggestion');
    expect(view.claims[0]!.dropped.map(({ id }) => id)).toEqual(['stage']);
    expect(view.screen).toMatchObject({ question: { id: 'stage' } });
  });
});

describe('changes', () => {
  const claims = () => read(`${OFFICE}&kind=suggestion&office-owner=lower&2.stage=new&2.kind=accusation`).claims;

  it('keep later answers when an early one changes', () => {
    const [first] = withAnswer(routing, claims(), 0, 'circumstances', ['urgent']);
    expect(first!.answers).toMatchObject({ circumstances: ['urgent'], kind: 'suggestion', 'office-owner': 'lower' });
  });

  it('put what is asked once for the letter with its first claim', () => {
    const [first, second] = withAnswer(routing, claims(), 1, 'asker', 'bureau');
    expect(first!.answers).toMatchObject({ asker: 'bureau' });
    expect(second!.answers).not.toHaveProperty('asker');
  });

  it('let a matter answer what it can, and only that', () => {
    const noise = facts.matters.find(({ id }) => id === 'noise')!;
    const [first] = withMatter(routing, claims(), 0, noise);
    expect(first).toMatchObject({ matter: 'noise', answers: { stage: 'new', 'office-owner': 'lower' } });
    expect(first!.answers).not.toHaveProperty('kind');
    expect(withMatter(routing, [first!], 0, undefined)[0]).not.toHaveProperty('matter');
  });

  it('keep one date an event, and an empty field of a later claim empty', () => {
    const ids = ['triage', 'notify-direct'];
    const [first] = withDate([{ answers: {}, dates: { 'notify-direct': '2026-01-01' } }], 0, ids, '2026-06-03');
    expect(first!.dates).toEqual({ triage: '2026-06-03' });
    expect(withDate([first!], 0, ids, '')[0]!.dates).toEqual({});
    expect(withDate([first!, { answers: {}, dates: {} }], 1, ids, '')[1]!.dates).toEqual({ triage: '' });
  });

  it('leave what was asked once with the claim that becomes the first', () => {
    const [left, ...none] = withoutClaim(routing, claims(), 0);
    expect(none).toEqual([]);
    expect(left!.answers).toEqual({ asker: 'petition-office', circumstances: [], stage: 'new', kind: 'accusation' });
    expect(withoutClaim(routing, claims(), 1)).toEqual([claims()[0]]);
  });
});
