/**
 * Boxes and ticks as directories print them: Unicode, what a symbol font leaves behind in the private
 * area (Wingdings letters at U+F000), and their look-alikes.
 */
export const TICKED_GLYPHS =
  '■▄█▇▆▅◼⬛◾▪☑☒⊠✓✔√✅◆●★▲•∎\u{1F5F9}\u{1F5F8}\uF06E\uF0FE\uF052\uF0FC\uF050\uF074\uF0FD\uF0B7\uF0A7'
export const EMPTY_GLYPHS = '□☐◻◽⬜▢▫○◇△\uF06F\uF0A8\uF0A3\uF071'
/** The box that some offices put before every chosen channel, though it looks unticked. */
export const BALLOT_BOX = '☐'

const TICK = new RegExp(`^(?:[${TICKED_GLYPHS}]|[vVyYüÖ]|是|有|1|TRUE)$`, 'u')
const NO_TICK = new RegExp(`^(?:[${EMPTY_GLYPHS}]|[×✕✗✘xXnN○—–―\\-/\\\\0]|否|无|不|FALSE)+$`, 'u')
const LEADING_TICKS = new RegExp(`^[${TICKED_GLYPHS}]+`, 'u')

/** What a cell of one choice says; `note` is what stands there besides a tick, or instead of one. */
export type Tick = { isTicked: boolean; note: string }

/** Reads the cell of a column such as 县级 or 主动; the text comes without white space. */
export const readTick = (text: string): Tick => {
  if (text === '' || NO_TICK.test(text)) return { isTicked: false, note: '' }
  if (TICK.test(text) || /^[□☐]?[√✓✔■]+$/u.test(text)) return { isTicked: true, note: '' }
  const note = text.replace(LEADING_TICKS, '')
  return { isTicked: note !== text, note }
}
