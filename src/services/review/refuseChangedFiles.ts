import { sha256 } from '../../repositories/publicFiles'
import { Refusal } from '../Refusal'
import type { ReviewCase } from './openCase'

/**
 * Refuses an approval of a file whose stored bytes are no longer those that came with the upload: the
 * hash that is approved would be of another file than the one that was read.
 */
export const refuseChangedFiles = async ({ files }: Pick<ReviewCase, 'files'>): Promise<void> => {
  for (const { fileName, hash, read } of [...files.attachments, ...files.media])
    if (sha256(await read()) !== hash)
      throw new Refusal(`附件“${fileName}”的内容与上传时不一致，请退回重新上传`, 409)
}
