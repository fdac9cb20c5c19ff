import type { CollectionBeforeChangeHook } from 'payload'
import { signChannelRecord as sign } from '../../../src/services/signChannelRecord'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** Signs the record with unit and person; only the own unit's publications are recorded. */
export const signChannelRecord: CollectionBeforeChangeHook = ({ data, req }) =>
  sign({ context: serviceContextOf(req), data })
