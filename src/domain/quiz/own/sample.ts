import type { QuizQuestion } from '../schema.ts';
import { identify, type Draft } from './identify.ts';

const common = (level: 'remember' | 'understand' | 'apply', citations: string[], explain: string) => ({
  revision: 1,
  explain,
  citations,
  difficulty: 1 as const,
  level,
  reviewed: '2026-11-22',
});
const right = (id: string, text: string, feedback: string) => ({ id, text, correct: true as const, feedback });
const wrong = (id: string, text: string, feedback: string) => ({ id, text, feedback });
const listed = (...texts: string[]) => texts.map((text, at) => ({ id: 'abcdefgh'[at]!, text }));

const DRAFTS: Draft[] = [
  {
    type: 'single',
    stem: '李某不会写字，到接待窗口把要反映的事说了一遍。窗口工作人员应当怎样做？',
    options: [
      right('a', '把他说的如实记录下来', '对。可以口头提出，记录是收件机关、单位的事。'),
      wrong('b', '请他找人写好，下次带来', '不对。书面只是一般要求，不能因此不收。'),
      wrong('c', '当场答复，不用登记', '不对。不管怎样提出，都要登记。'),
      wrong('d', '只记姓名和电话，等他补材料', '不对。要记的是请求、事实和理由。'),
    ],
    ...common('apply', ['2022-19-1', '2022-22-1'], '条例让不便书写的人也能提出诉求，把记录的责任放在接待的一方。'),
  },
  {
    type: 'multiple',
    stem: '调解一件邻里纠纷的申诉求决类事项，下面哪些是前提？',
    options: [
      right('a', '不碰强制性规定', '对。强制性规定没有商量的余地。'),
      right('b', '在裁量权范围以内', '对。超出裁量权，谈成了也不能照办。'),
      right('c', '两边当事人都同意', '对。调解靠自愿。'),
      wrong('d', '信访人答应今后不再来', '不对。条文没有这个前提，更不能拿它当条件。'),
    ],
    ...common('understand', ['2022-33'], '三个前提缺一个都不能调解；附加别的条件，就不是自愿了。'),
  },
  {
    type: 'judge',
    stem: '承办人是信访人的亲弟弟，应当换人办理。',
    answer: true,
    feedback: { right: '对。有直接利害关系，应当回避。', wrong: '这句话没有错：亲属属于有直接利害关系。' },
    ...common('apply', ['2022-28-3'], '回避保证办理公正，也让对方当事人信得过。'),
  },
  {
    type: 'blank',
    stem: '不服信访处理意见，可以请求____；对这一步的意见仍然不服，还可以请求____。',
    blanks: [
      { accept: ['复查'], hint: '第一次' },
      { accept: ['复核'], hint: '第二次' },
    ],
    ...common('remember', ['2022-35', '2022-36-1'], '先复查、后复核，次序不能颠倒，也不能跳过前一步。'),
  },
  {
    type: 'order',
    stem: '一件适用信访处理意见书的事项，按先后排一排。',
    items: listed('信访人提出', '登记、受理', '调查核实', '出具信访处理意见书', '请求复查', '请求复核'),
    ...common('understand', ['2022-31(6)', '2022-35', '2022-36-1'], '前一步的书面结论，是请求下一步的前提。'),
  },
  {
    type: 'match',
    stem: '信访处理意见书里，查明的情况对应哪种结论？',
    pairs: [
      { id: 'a', left: '事实清楚，也符合规定', right: '予以支持' },
      { id: 'b', left: '说得有道理，法律上没有依据', right: '作出解释说明' },
      { id: 'c', left: '没有事实根据', right: '不予支持' },
    ],
    extra: ['不再答复'],
    ...common('understand', ['2022-32-1'], '结论看两点：事实有没有根据，请求合不合规定。'),
  },
  {
    type: 'case',
    story:
      '某镇居民王某写来一封信，说了两件事：一是门前排水沟长期堵塞，请求疏通；二是检举一名镇干部收受礼金。县信访局登记以后，正在商量怎样分送。',
    parts: [
      {
        type: 'single',
        stem: '检举镇干部的这一件，应当转送哪里？',
        options: [
          wrong('a', '这名干部所在的镇政府', '不对。材料不能落到被检举人所在的单位。'),
          right('b', '按管理权限转送纪检监察机关', '对。属于纪检监察机关受理的检举控告，按管理权限转送。'),
          wrong('c', '退给王某，请他自己去送', '不对。信件应当由收到的信访部门转送。'),
        ],
        ...common('apply', ['2022-22-2', '2022-30-3'], '检举控告有专门的受理机关，转送时先想保密。'),
      },
      {
        type: 'judge',
        stem: '可以把信复印一份给这名镇干部，请他先写个说明。',
        answer: false,
        feedback: { right: '不对。这样就把检举人暴露了。', wrong: '对，这句话是错的：检举材料不得转给被检举的人。' },
        ...common('apply', ['2022-30-3'], '保护检举人是办理检举控告的底线，听取说明由受理的机关依规进行。'),
      },
    ],
  },
];

/** Invented questions, one of each type, to show how a table is filled in. */
export const SAMPLE: readonly QuizQuestion[] = identify(DRAFTS).questions;
