/**
 * Ways of dividing petitions, each with words that tell its parts. Parts of two ways overlap (a letter may be a repeat
 * petition), so only parts of one way are added up. `whole` says when the parts named leave nothing out.
 */
const FAMILIES: readonly { id: string; words: RegExp; whole: (labels: string[]) => boolean }[] = [
  {
    id: 'outcome',
    words:
      /办结|结案|已办|在办|未办|正在办|未结|化解|未化解|延期|超期|按期|逾期|答复|反馈|受理(?!渠道)|告知|转送|交办(?!件)|督办/,
    whole: (labels) => has(labels, /已?(?:办结|结案|化解)/) && has(labels, /在办|正在|未(?:办|结|化)|尚/),
  },
  {
    id: 'opinion',
    words: /满意/,
    whole: (labels) => labels.length >= 2 && has(labels, /不满意/) && has(labels, /(?:^|[^不本])满意/),
  },
  {
    id: 'repeat',
    words: /初次|初信|初访|首次|重复|重信|重访/,
    whole: (labels) => has(labels, /初|首/) && has(labels, /重/),
  },
  {
    id: 'size',
    words: /集体|个访|个体|联名|单访|群体/,
    whole: (labels) => has(labels, /集体|群体|联名/) && has(labels, /个访|个体|单访/),
  },
  {
    id: 'kind',
    words: /建议|检举|控告|申诉|求决|咨询|揭发/,
    whole: (labels) => has(labels, /建议/) && has(labels, /检举|控告/) && has(labels, /申诉|求决/),
  },
  {
    id: 'channel',
    words:
      /来信|来访|来电|网信|网上|网络|信箱|邮件|热线|平台|短信|微信|传真|走访|书信|电话|留言|接访|下访|视频|客户端|手机/,
    whole: (labels) => labels.length >= 3 || (has(labels, /信/) && has(labels, /访/)),
  },
  { id: 'place', words: /进京|赴京|赴省|到省|赴市|到市|到县|越级|省级|市级|县级|上级/, whole: () => false },
];

const has = (labels: string[], pattern: RegExp): boolean => labels.some((label) => pattern.test(label));

/** The way of dividing that a label belongs to; a channel is recognised first (市长信箱投诉建议 is one). */
export function familyOf(label: string): string | undefined {
  if (/来信|来访|来电|网信|信箱|热线|平台/.test(label)) return 'channel';
  return FAMILIES.find(({ words }) => words.test(label))?.id;
}

/** Whether the parts named are, by their nature, all the parts there are. */
export const isWhole = (family: string | undefined, labels: string[]): boolean =>
  FAMILIES.find(({ id }) => id === family)?.whole(labels) ?? false;
