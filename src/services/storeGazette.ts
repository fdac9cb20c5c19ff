import type { GazetteIssue } from '../exchange/gazette/gazetteIssue'
import { registerGazette } from './policy/registerGazette'
import { Refusal } from './Refusal'
import { transactionally, type ServiceContext } from './serviceContext'

type StoreGazetteOptions = {
  context: ServiceContext
  issue: GazetteIssue
  /** Names the gazette: reading it twice stores nothing twice. */
  gazette: string
}

/**
 * Keeps a gazette's documents as sources, an issued annex under its notice, and enters the numbered ones
 * in the register of policy documents.
 */
export const storeGazette = ({
  context,
  issue,
  gazette,
}: StoreGazetteOptions): Promise<{ stored: number; skipped: number; entered: number }> =>
  transactionally(context, async (inside) => {
    const { payload, req } = inside
    const ids: string[] = []
    let stored = 0
    for (const [order, document] of issue.documents.entries()) {
      const key = `${gazette}#${order}`
      const existing = await payload.find({
        collection: 'source-documents',
        where: { key: { equals: key } },
        limit: 1,
        depth: 0,
        overrideAccess: true,
        req,
      })
      const known = existing.docs[0]
      if (known) {
        if (known.title !== document.title)
          throw new Refusal(
            `已存有同名公报“${gazette}”，但第 ${order + 1} 件不是“${document.title}”而是“${known.title}”。请为文件另取名称后再导入。`,
          )
        ids.push(known.id)
        continue
      }
      const created = await payload.create({
        collection: 'source-documents',
        data: {
          key,
          gazette,
          order,
          title: document.title,
          kind: document.kind,
          documentNumber: document.documentNumber,
          registrationNumber: document.registrationNumber,
          dateMade: document.dateMade,
          issuer: document.issuer,
          parent: document.parent === undefined ? undefined : ids[document.parent],
          body: document.body.join('\n'),
          doubts: document.doubts as never,
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
      ids.push(created.id)
      stored += 1
    }
    const { entered } = await registerGazette(inside, gazette)
    return { stored, skipped: issue.documents.length - stored, entered }
  })
