import { describe, expect, it } from 'vitest';
import { readDraft } from './draft.ts';
import { FACTS } from './rules/text-support.ts';
import { stanceAt } from './stance.ts';

/** How a draft speaks of the word between ‹ and ›. */
function stanceOf(marked: string): string {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  return stanceAt(readDraft(marked.replace(/[‹›]/g, '')), { start, end }, FACTS.words.stance);
}

describe('stanceAt', () => {
  it.each([
    ['通过及时‹劝返›，成功接回12人。', 'asserted'],
    ['下一步要落实‹稳控›措施。', 'asserted'],
    ['对‹劝返›不力的乡镇严肃追责。', 'asserted'],
    ['人手少，‹稳控›难度大。', 'asserted'],
    ['有的乡镇‹劝返›不力，要通报批评。', 'asserted'],
    ['防止‹稳控›不到位。', 'asserted'],
    ['防止事态扩大，做好‹劝返›工作。', 'asserted'],
    ['坚决杜绝失控，及时‹劝返›到位。', 'asserted'],
    ['对进京人员‹劝返›，对违法的依法追究责任。', 'asserted'],
  ])('%s is a claim', (text, stance) => expect(stanceOf(text)).toBe(stance));

  it.each([
    ['各乡镇不得不‹劝返›进京人员。', 'asserted'],
    ['没有一名进京人员未‹劝返›。', 'asserted'],
    ['未能及时‹劝返›的通报。', 'asserted'],
    ['没有一人被‹劝返›。', 'forbidden'],
    ['全年无一人被‹拦截›。', 'forbidden'],
  ])('%s: a second negation undoes the first', (text, stance) => expect(stanceOf(text)).toBe(stance));

  it.each([
    '严禁以‹拦截›等方式阻止群众反映问题。',
    '不得扣押证件，更不得‹关押›信访人。',
    '严禁‹拦截›群众，扣押证件等行为。',
    '坚决防止推诿扯皮，‹拦截›群众等做法。',
    '严禁以下行为：一是‹拦截›信访人；二是扣押证件。',
    '要变‹拦截›为疏导。',
    '由被动‹稳控›向主动化解转变。',
    '考核取消‹排名›。',
    '工作中不搞‹一票否决›。',
    '靠化解矛盾，而不是‹拦截›。',
  ])('%s gives it up', (text) => expect(stanceOf(text)).toBe('forbidden'));

  it.each([
    '有的地方靠‹拦截›压数量。',
    '个别乡镇对来访人‹稳控›了事。',
    '用‹拦截›的办法对待群众是违法的。',
    '对来访人‹盯防›，这侵犯了群众的权利。',
    '一味‹劝返›，只会激化矛盾。',
    '“为了省事可以‹拦截›”：不对，这是禁止的。',
    '有人主张‹拦截›群众。这种做法行不通，违背了条例。',
    '二、存在的问题\n（一）现场处置简单，用‹稳控›代替解决。',
  ])('%s criticises', (text) => expect(stanceOf(text)).toBe('criticised'));

  it.each([
    ['所谓“‹花钱买平安›”助长了闹访。', 'quoted'],
    ['群众中流传“‹花钱买平安›”的说法。', 'quoted'],
    ['来信人反映镇里对其‹关押›两天。', 'reported'],
    ['当年曾实行‹劳动教养›。', 'history'],
    ['‹稳控›是指对人的看管。', 'defined'],
    ['进京的人能不能‹劝返›？', 'asked'],
  ])('%s', (text, stance) => expect(stanceOf(text)).toBe(stance));

  it('reads the heads of lists and of numbered parts', () => {
    expect(stanceOf('有下列行为之一的严肃处理，不得有：\n1.‹拦截›来访群众；\n2.扣押证件。')).toBe('forbidden');
    expect(stanceOf('严禁下列行为：\n1.推诿；\n2.‹拦截›来访群众；')).toBe('forbidden');
    expect(stanceOf('三、主要做法\n（一）及时‹劝返›。')).toBe('asserted');
    expect(stanceOf('二、存在的问题\n（一）人手少。\n三、下一步打算\n（一）落实‹稳控›。')).toBe('asserted');
  });

  it('does not take what the reporting period is called for history', () => {
    expect(stanceOf('过去一年，成功‹劝返›12人。')).toBe('asserted');
    expect(stanceOf('群众反映的问题要及时‹稳控›。')).toBe('asserted');
  });

  it('can leave the heads out', () => {
    const text = '二、存在的问题\n（一）落实劝返不够。';
    const place = { start: text.indexOf('劝返'), end: text.indexOf('劝返') + 2 };
    expect(stanceAt(readDraft(text), place, FACTS.words.stance)).toBe('criticised');
    expect(stanceAt(readDraft(text), place, FACTS.words.stance, { heads: false })).toBe('asserted');
  });
});
