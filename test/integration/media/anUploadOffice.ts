import sharp from 'sharp'
import type { Media } from '../../../src/payload-types'
import { readWhole } from '../../../src/repositories/fileStore/FileStore'
import { installationOf } from '../../../src/services/installation'
import { openOffice, type Answer, type Office, type Who } from '../access/openOffice'
import type { Stored } from '../../support/storages'

type UploadOptions = { who?: Who; type?: string; [field: string]: unknown }
type Bytes = Buffer | string

/** An office whose people bring files through the API, as the admin does. */
export type UploadOffice = {
  office: Office
  stored: Stored
  /** A photograph of 3000 by 1500, with the camera's mark in it. */
  photo: Buffer
  upload(name: string, data: Bytes, options?: UploadOptions): Promise<Answer>
  /** The record of an upload that must succeed. */
  uploaded(name: string, data: Bytes, options?: UploadOptions): Promise<Media>
  /** What the address of a file answers. */
  fileOf(who: Who, name: unknown, headers?: Record<string, string>): Promise<Answer>
  /** What lies in the store. */
  bytesOf(name: unknown): Promise<Buffer>
}

/** Stands in every text that must not come out, and in the photograph's metadata. */
export const MARKER = 'GEHEIM'

export const anUploadOffice = async (stored: Stored): Promise<UploadOffice> => {
  const office = await openOffice({ installation: stored.installation, marker: MARKER })
  const upload: UploadOffice['upload'] = (
    name,
    data,
    { who = 'editor', type = 'application/octet-stream', ...fields } = {},
  ) => {
    const form = new FormData()
    form.set('file', new Blob([data as BlobPart], { type }), name)
    form.set('_payload', JSON.stringify(fields))
    return office.rest({ who, method: 'POST', path: '/api/media?depth=0', body: form })
  }
  return {
    office,
    stored,
    photo: await photograph(),
    upload,
    uploaded: async (...args) => {
      const { status, body, text } = await upload(...args)
      if (status !== 201) throw new Error(`not uploaded: ${status} ${text}`)
      return body.doc as Media
    },
    fileOf: (who, name, headers) =>
      office.rest({ who, path: `/api/media/file/${encodeURIComponent(String(name))}`, headers }),
    bytesOf: (name) => readWhole(installationOf(office.payload).officeFiles, String(name)),
  }
}

/** As a camera leaves it: large, and with the device written into it. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#c8102e' } })
    .withExif({ IFD0: { Model: `${MARKER}-CAMERA` } })
    .jpeg()
    .toBuffer()
