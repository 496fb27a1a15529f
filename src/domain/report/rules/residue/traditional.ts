import type { ResidueFinder } from './residue.ts';

/** Traditional characters that no simplified text uses: the commonest in reports. */
const TRADITIONAL =
  '們來個這說對時會國發點麼為問題與處辦檔訪訴請實現應當經過還進門開關長見車馬電話書報導總結複雜維護權責機構員單條約規範東廣場縣鄉鎮區縱橫際間聯繫線級組織傳統計劃決議論調讓認識記錄證據審監檢舉領幹隊軍戰爭' +
  '農業產廠礦勞動傷醫療衛環態勢難轉變節談語詞義務財稅貸債費價錢銀買賣貿樓層廳館園圖樹葉裝備號碼從達運選遠適遺鄰鄭釋針鐵錯鎖銷陳陰陽陸險隨雖雙離雲靈靜頁頂項順須預頓頭頻顆類顧顯風飛飯駐驗驚體魚鳥麗黨齊齡龍' +
  '龜壓爾極標樣歡歸殘殺氣漢溝滅漁潔濟灣無煙熱獨獎狀確礎禮稱種穩窮競筆箏糧純細終給絕綠緊緒練縮繼續職聞聽肅腦膠興舊藝蘇蟲術衝視覽觀誤課誰諸譯譽賞賠賴貧貨貫貴購趕跡躍輕輸載輛遞遲郵釀銳閉閱闊陣雞霧頗飲養騙魯' +
  '鮮齒';
const RUN = new RegExp(`[${TRADITIONAL}]+(?:[\\u4e00-\\u9fff]?[${TRADITIONAL}]+)*`, 'g');

/** A text with more of them than one character in twenty is written in traditional characters on purpose. */
const ON_PURPOSE = 0.05;

/** Traditional characters within a simplified text. Silent for a text that is written in them. */
export const traditional: ResidueFinder = ({ folded }) => {
  const found = [...folded.matchAll(RUN)];
  const count = found.reduce((sum, { 0: raw }) => sum + raw.length, 0);
  if (folded.length > 100 && count > folded.length * ON_PURPOSE) return [];
  return found.map(({ index, 0: raw }) => ({
    start: index,
    end: index + raw.length,
    message: `“${raw}”里有繁体字。`,
    suggestion: '改成规范的简化字。',
    severity: 'low' as const,
  }));
};
