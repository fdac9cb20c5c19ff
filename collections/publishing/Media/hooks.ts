import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import type { Media } from '../../../src/payload-types'
import { describeUpload } from '../../../src/services/describeUpload'
import { receiveUpload, type ReceivedUpload } from '../../../src/services/receiveUpload'
import { removeUpload, storeUpload } from '../../../src/services/storeUpload'
import { personOf, unitIdOf } from '../../shared/access'
import { refuse } from '../../shared/refuse'
import { mayUpload } from './access'

/**
 * Opens a new file before Payload takes it in, and hands on what may be stored. This is the one place
 * where the file of a request can still be replaced.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  overrideAccess,
}) => {
  if (operation !== 'create' && operation !== 'update') return
  ignoreEdits(args as { data?: Record<string, unknown> }, req)
  delete req.context.receivedUpload
  // What was reviewed and attached under this record must stay what it was.
  if (operation === 'update')
    return req.file && refuse('附件上传后不能更换文件；请另行上传新的附件，再在稿件中替换')
  // Payload refuses these next: their file is not worth opening.
  if (!overrideAccess && !mayUpload(req)) return
  const { file } = req
  // Payload would else fetch the file from an address that the request names.
  if (!file || 'clientUploadContext' in file || file.tempFilePath)
    return refuse('请选择要上传的文件')
  const received = await receiveUpload({ fileName: file.name, data: file.data })
  req.context.receivedUpload = received
  req.file = {
    name: received.storedName,
    data: received.data,
    mimetype: received.mimeType,
    size: received.data.length,
  }
}

/** A file belongs to the unit of whoever brought it; an image tells what it shows. */
export const signUpload: CollectionBeforeValidateHook<Media> = ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  const unit = unitIdOf(personOf(req.user))
  const isNew = operation === 'create'
  return describeUpload({
    data: isNew && unit ? { ...data, unit } : data,
    original: isNew ? undefined : originalDoc,
    received: isNew ? receivedOf(req) : undefined,
    bySystem: Boolean(req.context.bySystem),
  })
}

export const keepUpload: CollectionAfterChangeHook<Media> = async ({ data, operation, req }) => {
  const received = receivedOf(req)
  if (operation !== 'create' || !received) return
  await storeUpload({
    payload: req.payload,
    media: data as Media,
    data: received.data,
    sizes: req.payloadUploadSizes,
  })
  delete req.context.receivedUpload
}

export const dropUpload: CollectionAfterDeleteHook<Media> = ({ doc, req }) =>
  removeUpload(req.payload, doc)

const receivedOf = (req: PayloadRequest): ReceivedUpload | undefined =>
  req.context.receivedUpload as ReceivedUpload | undefined

/** Cropping and focal points would have Payload fetch the stored file, and store it unchecked. */
const ignoreEdits = (args: { data?: Record<string, unknown> }, req: PayloadRequest): void => {
  if (req.query) delete req.query.uploadEdits
  delete args.data?.focalX
  delete args.data?.focalY
}
