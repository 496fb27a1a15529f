import { expect, it } from 'vitest';
import { MOCK, SHORT } from './blueprint.ts';
import { compose, edition } from './compose.ts';
import { TOPICS } from './fixture.ts';
import { codeOf, paperOfCode, seedFrom } from './paper-code.ts';

const here = edition(TOPICS);
const { paper } = compose(TOPICS, SHORT, '7K3F2L');

it('names a standard paper, and opens it again however it is typed', () => {
  const code = `S-7K3F2L-${here}`;
  expect(codeOf(TOPICS, paper)).toBe(code);
  for (const typed of [
    code,
    ` ${code.toLowerCase()} `,
    code.replace(/-/g, '－'),
    code.replace(/-/g, ' '),
    code.replace('L', '1'),
  ])
    expect(paperOfCode(TOPICS, typed), typed).toEqual({ paper });
});

it('has no code for a paper that was changed', () => {
  expect(codeOf(TOPICS, { ...paper, title: '别的' })).toBeNull();
  expect(codeOf(TOPICS, { ...paper, sections: paper.sections.slice(1) })).toBeNull();
  expect(codeOf(TOPICS, { ...paper, seed: 'x' })).toBeNull();
});

it('tells the standard papers apart', () => {
  expect(paperOfCode(TOPICS, `M-7K3F2L-${here}`)).toEqual({ paper: compose(TOPICS, MOCK, '7K3F2L').paper });
});

it('says that another edition gives another paper', () => {
  const other = here === 'ZZZZ' ? 'YYYY' : 'ZZZZ';
  expect(paperOfCode(TOPICS, `M-7K3F2L-${other}`)).toEqual({
    problem: expect.stringContaining(`本站的题库是${here}版`),
  });
});

it.each(['', 'M', 'X-7K3F2L-AB12', 'M-7K3F2-AB12', 'M-7K3F20-AB12', '一二三'])('refuses %j', (text) =>
  expect(paperOfCode(TOPICS, text)).toEqual({ problem: expect.stringContaining('代码不完整') }),
);

it('makes seeds that can be read out', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  for (let from = 0; from < 250; from++) expect(seedFrom(bytes.slice(from))).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
});
