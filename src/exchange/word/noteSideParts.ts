import type { Losses } from './losses'
import type { WordParts } from './openWordPackage'
import { partNameOf, relationshipsOf } from './relationships'
import { childrenOf, parseXml, textOfXml } from './xmlTree'

type NoteSidePartsOptions = { parts: WordParts; mainPart: string; losses: Losses }

/** Says what lies beside the body and never comes into it: comments, headers, footers, macros. */
export const noteSideParts = ({ parts, mainPart, losses }: NoteSidePartsOptions): void => {
  for (const { kind, target, external } of relationshipsOf(parts, mainPart)) {
    const data = external ? undefined : parts.get(partNameOf(mainPart, target))
    if (!data) continue
    if (kind === 'vbaProject') losses.note({ what: '宏（未导入）' })
    if (kind === 'comments') {
      for (const comment of childrenOf(parseXml(data), 'w:comment')) {
        losses.note({ what: '批注（未导入）', where: textOfXml(comment) })
      }
    }
    if (kind === 'header' || kind === 'footer') {
      const text = textOfXml(parseXml(data)).trim()
      // A page number alone is no text that anybody misses.
      if (/^[\s\-—–－·第页共0-9]*$/.test(text)) continue
      losses.note({ what: kind === 'header' ? '页眉（未导入）' : '页脚（未导入）', where: text })
    }
  }
}
