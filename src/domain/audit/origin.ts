import { shortUserAgent } from './shortUserAgent'

/** From where a person acted. */
export type Origin = { ip?: string; userAgent?: string }

/**
 * The header in which our own HTTP server tells the admin the address of the client, as it knows it
 * (`TRUST_PROXY`). It overwrites whatever a client sends under this name; `x-forwarded-for` can be
 * forged and is read by nobody else.
 */
export const CLIENT_ADDRESS_HEADER = 'x-gongkai-client-address'

const ADDRESS = /^[0-9a-f:.]{2,45}$/i

/** Reads from where a request came. */
export const originOf = (headers: { get(name: string): string | null } | undefined): Origin => {
  const address = headers?.get(CLIENT_ADDRESS_HEADER)?.replace(/^::ffff:(?=\d+\.)/i, '') ?? ''
  return {
    ip: ADDRESS.test(address) ? address : undefined,
    userAgent: shortUserAgent(headers?.get('user-agent')),
  }
}
