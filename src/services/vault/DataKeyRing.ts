import type { KeyObject } from 'node:crypto'

/** The keys of the environment: new envelopes are made with `current`; `previous` only open. */
export type DataKeyRing = { current: KeyObject; previous: readonly KeyObject[] }
