/**
 * The traditional characters of the lexicon's words, put into simplified ones: pages copied through
 * other systems print 信息形成或變更之日起20個工作日內, and an unknown 變 must not hide half a start.
 */
export const simplify = (text: string): string =>
  text.replace(TRADITIONAL, (char) => SIMPLIFIED.get(char) ?? char)

/** Each as it is printed, then as it is read. */
const PAIRS = `
  變变 変变 開开 発发 發发 審审 準准 經经 処处 處处 罰罚 決决 過过 結结 實实 長长 動动 態态 規规 關关 資资 撥拨
  補补 貼贴 應应 當当 與与 為为 從从 將将 會会 議议 辦办 報报 啟启 啓启 舉举 閉闭 訂订 簽签 屆届 滿满 終终 達达
  後后 週周 際际 現现 電电 網网 頒颁 製制 獲获 產产 産产 確确 認认 評评 選选 復复 覆复 聽听 證证 徵征 見见 間间
  標标 對对 務务 類类 別别 單单 號号 歲岁 遲迟 隨随 並并 須须 預预 備备 獎奖 續续 執执 擬拟 條条 約约 書书 項项
  內内 個个 箇个 時时 數数 這这 據据 無无 總总 統统 計计 門门 編编 寫写 擇择 適适 盡尽 儘尽 馬马 幾几 兩两 參参
  詳详 視视 況况 調调 銷销 廢废 佈布 頻频 於于 屬属 級级 請请 訴诉 諮咨 詢询 問问 驗验 劃划 專专 進进 財财 給给
  記记 錄录 傳传 遞递 還还 運运 農农 區区 縣县 鄉乡 鎮镇 國国 員员 組组 織织 輪轮 節节 陸陆 貳贰 較较 則则 聯联
  繫系 狀状 強强 權权 責责 構构 職职 領领 導导 監监 檢检 測测 環环 險险 災灾 籌筹 費费 稅税 價价 額额 購购 質质
  養养 療疗 衛卫 護护 傷伤 殘残 業业 學学 場场 歷历 曆历 徹彻 佔占 掛挂 張张 範范 圍围 願愿 維维 換换 顯显 錯错
  誤误 糾纠
`

const SIMPLIFIED = new Map(
  PAIRS.trim()
    .split(/\s+/u)
    .map((pair) => [pair[0]!, pair[1]!]),
)
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu')
