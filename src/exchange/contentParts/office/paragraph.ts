import { addText, type Reading } from '../reading'

type Piece = { text: string; isDeleted: boolean; isInserted: boolean }

/** One paragraph while it is read: runs are joined, as a number may be split over several. */
export type Paragraph = {
  openRun: () => void
  closeRun: () => void
  hideRun: () => void
  add: (piece: Piece) => void
  addFieldCode: (code: string) => void
  /** As a reader sees it: revisions accepted, hidden runs left out. */
  visible: () => string
  /**
   * What a reader does not see. Hidden and deleted words come out within the whole paragraph as it
   * was, since a number may have been changed in part only.
   */
  addOthers: (reading: Reading, label: string) => void
}

export const openParagraph = (): Paragraph => {
  const runs: boolean[] = []
  let visible = ''
  let withHidden = ''
  let original = ''
  let fieldCode = ''
  let hasHidden = false
  let hasDeleted = false
  return {
    openRun: () => void runs.push(false),
    closeRun: () => void runs.pop(),
    hideRun: () => {
      if (runs.length > 0) runs[runs.length - 1] = true
    },
    add: ({ text, isDeleted, isInserted }) => {
      const isHidden = runs.at(-1) === true
      if (isDeleted) hasDeleted ||= /\S/u.test(text)
      else {
        withHidden += text
        if (isHidden) hasHidden ||= /\S/u.test(text)
        else visible += text
      }
      if (!isInserted) original += text
    },
    addFieldCode: (code) => (fieldCode += code),
    visible: () => visible,
    addOthers: (reading, label) => {
      if (hasHidden) addText(reading, `${label}（隐藏文字）`, withHidden)
      if (hasDeleted) addText(reading, `${label}（修订中已删除的文字）`, original)
      addText(reading, `${label}（域代码）`, fieldCode)
    },
  }
}
