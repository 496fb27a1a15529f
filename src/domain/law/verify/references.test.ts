import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationId, formatPlace } from '../../citation/index.ts';
import { referencesIn, withoutReferences } from './references.ts';

const shapes = new Map([
  ['1999-7', [6]],
  ['1999-8', [4, 0]],
]);
const here = { law: '1999', article: 8, paragraph: 2 };
const read = (text: string) => [...referencesIn(text, here, shapes)];

describe('referencesIn', () => {
  it.each([
    ['依照本规则第七条第六项办理', ['1999-7(6)']],
    ['依照第七条第一款第(六)项办理', ['1999-7(6)']],
    ['第7条', ['1999-7']],
    ['前款第(二)项至第(四)项', ['1999-8-1(2)', '1999-8-1(3)', '1999-8-1(4)']],
    ['第八条第一款第二项到第八条第一款第四项', ['1999-8-1(2)', '1999-8-1(3)', '1999-8-1(4)']],
    ['上一款的时间', ['1999-8-1']],
    ['违反第三条、第五条和第九条至第十一条', ['1999-3', '1999-5', '1999-9', '1999-10', '1999-11']],
    ['第八条第一款、第二款', ['1999-8-1', '1999-8-2']],
    ['款项由上级拨付，第一线人员领取', []],
  ])('%s', (text, ids) => expect(read(text)).toEqual(ids));

  it('reads whatever the site writes', () => {
    const part = fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined });
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999 }), part, part, (number, paragraph, item) => {
        const cite = { law: '1999', article: number, paragraph, item };
        expect(read(`按照${formatPlace(cite)}的规定`)).toEqual([citationId(cite)]);
        expect(withoutReferences(`按照${formatPlace(cite)}的规定`)).toBe('按照|的规定');
      }),
    );
  });
});
