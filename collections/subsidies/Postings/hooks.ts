import type { CollectionBeforeChangeHook } from 'payload'
import { signPosting as sign } from '../../../src/services/subsidy/signPosting'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** Signs the record with unit and person; only the own unit's lists and policies are recorded. */
export const signPosting: CollectionBeforeChangeHook = ({ data, req }) =>
  sign({ context: serviceContextOf(req), data })
