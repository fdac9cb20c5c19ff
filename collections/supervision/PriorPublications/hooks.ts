import type { CollectionBeforeValidateHook } from 'payload'
import { signPriorPublicationData } from '../../../src/services/signPriorPublicationData'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** The unit is that of the obligation, which must be the editor's own. */
export const signPriorPublication: CollectionBeforeValidateHook = ({ data, operation, req }) =>
  operation === 'create' && data
    ? signPriorPublicationData({ context: serviceContextOf(req), data })
    : data
