import type { GazetteDoubt, GazetteField } from './gazetteIssue'
import { hasSentenceMark } from './lineShapes'
import type { Signed } from './signature'
import type { TitleBlock } from './titleBlock'

/** What a complete document would show and this one does not. */
export const formDoubts = ({
  block,
  signed,
  first,
  body,
}: {
  block: TitleBlock
  signed: Signed
  first: number
  body: string[]
}): GazetteDoubt[] => {
  if (block.kind === 'speech') {
    return block.dateMade || signed.dateMade ? [] : [doubt(first, 'dateMade', '讲话未印日期')]
  }
  const headIssuer = block.issuer?.replaceAll('、', '')
  const differs = headIssuer && signed.issuers.length > 0 && headIssuer !== signed.issuers.join('')
  const end = signed.line || first
  return [
    ...(block.documentNumber ? [] : [doubt(first, 'documentNumber', '未见发文字号')]),
    ...(signed.issuers.length > 0 ? [] : [doubt(end, 'issuer', '正文之后未见落款机关')]),
    ...(signed.dateMade || block.dateMade ? [] : [doubt(end, 'dateMade', '未见成文日期')]),
    ...(differs
      ? [doubt(end, 'issuer', `标题的发文机关与落款“${signed.issuers.join('、')}”不一致`)]
      : []),
    ...(signed.trailing.some((line) => hasSentenceMark(line.text))
      ? [doubt(end, 'body', '落款之后仍有文字，已接在正文末尾，请核对是否属于本件')]
      : []),
    ...(body.length === 0 ? [doubt(first, 'body', '未见正文')] : []),
  ]
}

const doubt = (line: number, field: GazetteField, reason: string): GazetteDoubt => ({
  line,
  field,
  reason,
})
