import type { FindingKind } from './finding.ts';

/** For each kind, before a clerk: what is looked at, and when nothing is said. */
export const SCOPE: Record<FindingKind, { looks: string; silent: string }> = {
  'figure-sum': {
    looks: '总数和分项相加、合计行、占比和办结率重新计算，件、批、人次分开算。',
    silent: '写了“等”“主要”“较为突出”，或者只列出一部分；带“约”“余”的数字；分项单位与总数不同。',
  },
  'figure-change': {
    looks: '同比、环比、“由多少降至多少”的方向、百分比和差数重新计算。',
    silent: '只写了增减、没有写两个数字；四舍五入或者截尾都算对。',
  },
  'figure-suspect': {
    looks: '人数少于批数、年份替换掉的数字、“26、2%”、超过100%的比率、不存在的日期、没有填的空。',
    silent: '平均数；目标和要求里的100%；同一句或者前一句写了件数的100%。',
  },
  'unit-mix': {
    looks: '同一个数量一会儿用件、一会儿用批次或者人次。',
    silent: '“45批94人”并列；没有总数、各用各的单位。',
  },
  'repealed-law': {
    looks: '把已经废止、被取代的法规当作现行依据。',
    silent: '讲历史、写明“原”“已废止”，或者句子自己写明是当时。',
  },
  'repealed-system': {
    looks: '把已经废止的制度当作还能用的手段。',
    silent: '讲历史、批评、写明已经废止。',
  },
  'wrong-deadline': {
    looks: '办信办访的法定期限写长了，或者日和工作日写混了。',
    silent: '机关自己要求得更快；说的是别的法律的期限。',
  },
  'wrong-article': {
    looks: '不存在的条、款、项，或者条号与内容明显对不上。',
    silent: '拿不准内容对应哪一条。',
  },
  'missing-annual-report-part': {
    looks: '信访情况年度报告缺少规定的内容。',
    silent: '不是信访情况年度报告的稿子。',
  },
  'unlawful-practice': {
    looks: '把拦截、劝返、稳控、看管、不登记、瞒报、以撤访为条件之类写成做法、成绩或者打算。',
    silent: '写的是禁止、批评、纠正、转述信访人的话，讲多年前的事，或者加引号讨论。',
  },
  'ranking-by-petition-volume': {
    looks: '用上访量排名、定指标，拿“零上访”“零进京”来考核或者说明成绩。',
    silent: '只报数量；写明不排名、不以此考核。',
  },
  'pii-name': {
    looks: '信访人、当事人的姓名。',
    silent: '“张某”“李某某”“××”；法规、地方和单位的名称。',
  },
  'pii-id': { looks: '身份证号码、护照号码。', silent: '打了星号的；文号、编号。' },
  'pii-phone': { looks: '手机号码、带区号的电话。', silent: '12345、12388、110等公开的号码；单位自己的固定电话。' },
  'pii-address': { looks: '写到门牌、房号的住址。', silent: '只写到村、社区、乡镇；单位的办公、接待地址。' },
  'web-residue': {
    looks: '下载提示、网站名称和备案号、页码、网页代码、夹杂的拼音和繁体字、被程序换掉的字词、重复的段落和标点。',
    silent: '短的标题重复；整篇用繁体字写的稿子。',
  },
};
