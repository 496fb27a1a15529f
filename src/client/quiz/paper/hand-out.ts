import { codeOf, formatPaper, isOwn, paperMark, type Paper } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';
import { button } from '../parts.ts';
import { EXPORTS } from './exports.ts';

const PARTS = { all: '全部', paper: '试卷', sheet: '答题卡', key: '答案' } as const;

/** What can be done with a paper: print, save, give to learners. */
export function handOut(paper: Paper, bank: Bank, root: HTMLElement): HTMLElement[] {
  const print = Object.entries(PARTS).map(([part, text]) =>
    button(`打印${text}`, () => {
      root.dataset['print'] = part;
      window.print();
    }),
  );
  const said = element('p', { className: 'small' });
  said.setAttribute('role', 'status');
  const files = EXPORTS.map(({ text, save }) =>
    button(text, () => {
      said.textContent = '正在生成……';
      Promise.resolve(save(paper, bank)).then(
        () => (said.textContent = ''),
        () => (said.textContent = '没有生成，检查网络以后再按一次。'),
      );
    }),
  );
  const address = `${location.origin}${document.body.dataset['base']!}quiz/exam/#${formatPaper(paper)}`;
  const link = button('复制考试网址', () => undefined, 'primary');
  // src/client/copy.ts, which every page has, copies what a button carries.
  link.dataset['copy'] = address;
  const code = codeOf(bank.topics, paper);
  const copyCode = code ? [button('复制代码', () => undefined)] : [];
  copyCode.forEach((made) => (made.dataset['copy'] = code!));
  const about = code
    ? `代码 ${code}，题库版本相同的网站输入它就是这份试卷。`
    : '改过题型、范围、名称或者换过题的试卷没有代码，请发网址。网址里有全部题号，打开就是这份试卷。';
  const own = paper.sections.flatMap(({ ids }) => ids).filter(isOwn).length;
  const warning = `这份试卷有${own}道自带题目，网址只在导入过它们的浏览器里打得开。要让别人在网上考，把题目文件一起发去，请各人先在“自带题目”里导入；打印和导出不受影响。`;
  return [
    element('h2', {}, '发给大家'),
    ...(own ? [element('p', { className: 'notice' }, warning)] : []),
    element('p', { className: 'actions' }, link, ...copyCode),
    element(
      'p',
      { className: 'small muted' },
      about,
      ` 考完各人导出成绩文件，收齐以后到“成绩汇总”：这份试卷的卷号是${paperMark(paper)}，别的卷号考的不是这一份。`,
    ),
    element('h2', {}, '打印和导出'),
    element('p', { className: 'actions' }, ...print),
    element('p', { className: 'actions' }, ...files),
    said,
    element(
      'p',
      { className: 'small muted' },
      'GIFT 和 Moodle XML 里，多选题少选按选对的比例给分，选错不得分；排序题改成配对；GIFT 的多空题一空一题，没有分值。',
    ),
  ];
}
