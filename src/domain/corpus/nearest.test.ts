import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['petitioner', 'petition-office', 'court'];

describe('nearest', () => {
  it.each([
    ['petitoner', 'petitioner'],
    ['petition-ofice', 'petition-office'],
    // Two slips are forgiven in a short id, three are not.
    ['curt', 'court'],
    ['cuort', 'court'],
    ['cxyzt', null],
    // A third of a long one is.
    ['petition-offixyz', 'petition-office'],
    ['something-else', null],
  ])('%s → %s', (id, wanted) => expect(nearest(id, known)).toBe(wanted));

  it('finds nothing where nothing is known', () => expect(nearest('court', [])).toBeNull());
});
