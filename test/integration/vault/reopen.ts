import { randomBytes } from 'node:crypto'
import { getPayload, type Payload } from 'payload'
import { parseEnv } from '../../../src/config/env'
import { gongkaiConfig } from '../../../src/payload.config'
import type { Installation } from '../../support/installation'

/** The same database with other settings, as after a restart. */
export const reopen = (
  { variables }: Installation,
  settings: Record<string, string> = {},
): Promise<Payload> =>
  getPayload({
    config: gongkaiConfig(parseEnv({ ...variables, ...settings })),
    key: randomBytes(8).toString('hex'),
  })
