import { createHash } from 'node:crypto'

/**
 * The stable Message-ID of a message, e.g. `<digest.3f…@gongkai.example.gov.cn>`. A mail sent again
 * after a crash carries the same id, so that it can be told from a second message. The key and the
 * recipient are hashed: an id travels through foreign servers and must not name anybody.
 */
export const messageId = (options: {
  /** `digest`, `reminder`, `card`; letters and hyphens. */
  kind: string
  /** What the message is about: the ledger's unique key. */
  key: string
  recipient: string
  /** The installation's mail domain. */
  domain: string
}): string => {
  const { kind, key, recipient, domain } = options
  const digest = createHash('sha256')
    .update(JSON.stringify([kind, key, recipient]))
    .digest('hex')
    .slice(0, 40)
  return `<${kind}.${digest}@${domain}>`
}
