import { pinyin } from 'pinyin-pro';

/** Words that the segmenter of ICU cuts apart or the dictionary misreads, so that ids read well. */
const WORDS: Readonly<Record<string, string>> = {
  信访: 'xinfang',
  民法典: 'minfadian',
  附则: 'fuze',
  复议: 'fuyi',
  物权: 'wuquan',
  侵权: 'qinquan',
  抚恤: 'fuxu',
  优待: 'youdai',
  征缴: 'zhengjiao',
  征地: 'zhengdi',
  经办: 'jingban',
  暂行: 'zanxing',
  条例: 'tiaoli',
  畜禽: 'xuqin',
  农民工: 'nongmingong',
  公务员: 'gongwuyuan',
  残疾人: 'canjiren',
  消费者: 'xiaofeizhe',
  职业病: 'zhiyebing',
  人民法院: 'renmin-fayuan',
  行政诉讼: 'xingzheng-susong',
  交通安全: 'jiaotong-anquan',
  交通事故: 'jiaotong-shigu',
  刑事案件: 'xingshi-anjian',
  中华人民共和国: 'zhonghua-renmin-gongheguo',
};
const KNOWN_WORD = new RegExp(`(${Object.keys(WORDS).join('|')})`);

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts a Chinese text into words; the 省, 市, 县 … of the place a title begins with joins its name. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const chunk of text.split(KNOWN_WORD)) {
    if (chunk in WORDS) words.push(chunk);
    else for (const { segment } of segmenter.segment(chunk)) append(words, segment);
  }
  return words;
}

function append(words: string[], word: string): void {
  const last = words.at(-1);
  const inPlaceName = last !== undefined && words.slice(0, -1).every((earlier) => /[省市区]$/.test(earlier));
  if (inPlaceName && /^[省市县区乡镇]$/.test(word)) words[words.length - 1] = last + word;
  else words.push(word);
}

/**
 * Turns a Chinese title into lower-case words of a–z and 0–9 without tones (山东省信访条例 → shandongsheng, xinfang,
 * tiaoli); ü is written v, punctuation is dropped. The words depend on the ICU of the pinned Node.
 */
export function romanise(text: string): string[] {
  return wordsOf(text)
    .flatMap((word) => (WORDS[word] ?? latin(word)).split('-'))
    .filter(Boolean);
}

const latin = (word: string): string =>
  pinyin(word, { toneType: 'none', type: 'array', v: true })
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
