import { describe, expect, it } from 'vitest';
import { readBase } from './base.ts';

describe('readBase', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['xinfang', '/xinfang/'],
    ['/xinfang', '/xinfang/'],
    ['xinfang/', '/xinfang/'],
    ['/xinfang/', '/xinfang/'],
    [' /a/b-1.0_x ', '/a/b-1.0_x/'],
  ])('%j → %s', (BASE_PATH, base) => expect(readBase({ BASE_PATH })).toBe(base));

  it.each(['C:/Program Files/Git/xinfang/', 'http://a.example/', '/a//b/', '/../', '/信访/', '/a b/', '/a?b', '\\a'])(
    'refuses %j',
    (BASE_PATH) => expect(() => readBase({ BASE_PATH })).toThrow(/^BASE_PATH 不能是.*写成 \/xinfang\//),
  );
});
