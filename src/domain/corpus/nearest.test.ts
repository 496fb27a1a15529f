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
    // In a long one a third of it may be wrong: five of fifteen characters, not six.
    ['petition-owxyze', 'petition-office'],
    ['petition-uvwxyz', null],
    ['something-else', null],
  ])('%s → %s', (id, wanted) => expect(nearest(id, known)).toBe(wanted));

  it('finds nothing where nothing is known', () => expect(nearest('court', [])).toBeNull());
});
