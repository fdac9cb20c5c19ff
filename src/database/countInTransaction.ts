import type { mongooseAdapter } from '@payloadcms/db-mongodb'

type Adapter = ReturnType<ReturnType<typeof mongooseAdapter>['init']>

/**
 * Inside a transaction Payload's MongoDB adapter counts a whole collection by `estimatedDocumentCount`,
 * which MongoDB refuses there (`Cannot run 'count' in a multi-document transaction`). A condition that
 * every document meets makes it count exactly, and as the transaction sees it.
 */
export const countInTransaction = (adapter: Adapter): void => {
  const count = adapter.count.bind(adapter)
  adapter.count = async (args) =>
    (await args.req?.transactionID) && Object.keys(args.where ?? {}).length === 0
      ? count({ ...args, where: { id: { exists: true } } })
      : count(args)
}
