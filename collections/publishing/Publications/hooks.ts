import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { refuse } from '../../shared/refuse'

/** A publication is written once. */
export const forbidChange = ((args: { operation?: string; data?: unknown }) =>
  args.operation === 'create'
    ? args.data
    : refuse('公开存证不能更改或删除', 403)) as CollectionBeforeChangeHook &
  CollectionBeforeDeleteHook
