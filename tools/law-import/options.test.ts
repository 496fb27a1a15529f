import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  it.each([
    [['a.md', 'b.txt'], { task: 'import', paths: ['a.md', 'b.txt'] }],
    [['--check', 'a.md', '--out', 'x'], { task: 'check', paths: ['a.md'], out: 'x' }],
    [['--list'], { task: 'list' }],
    [['--remove', '2005'], { task: 'remove', id: '2005' }],
    [['--help'], { task: 'help' }],
  ])('%j', (argv, options) => {
    expect(readOptions(argv)).toEqual(expect.objectContaining(options));
  });

  it.each([
    [[], /没有给出文件/],
    [['--force', 'a.md'], /没有 --force 这个选项.*--help/],
    [['--remove'], /--remove.*写法/],
    [['--list', 'a.md'], /不需要文件/],
    [['--list', '--check'], /一次只能用一个/],
  ])('refuses %j', (argv, usage) => {
    expect(readOptions(argv)).toEqual({ usage: expect.stringMatching(usage) });
  });
});
