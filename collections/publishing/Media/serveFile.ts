import type { UploadConfig } from 'payload'
import { openOfficeFile } from '../../../src/services/openOfficeFile'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Answers `/api/media/file/:filename`, from disk or bucket alike. */
export const serveFile: Handler = async (req, { params }) => {
  const { status, headers, body } = await openOfficeFile(req, params.filename)
  return new Response(body, { status, headers })
}
