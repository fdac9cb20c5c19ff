import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { nobody, onlyInOwnUnit } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { readReviewed } from '../Reviews/access'
import { mayUpload } from './access'
import { mediaFields } from './fields'
import { checkUpload, dropUpload, keepUpload, signUpload } from './hooks'
import { serveFile } from './serveFile'

/** Files of the office. The public gets copies under their hash, made at publication. */
export const mediaCollection = (dataDir: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: '附件', plural: '附件库' },
  disableDuplicate: true,
  access: {
    read: readReviewed,
    create: ({ req }) => mayUpload(req),
    update: onlyInOwnUnit('unit', 'editor', 'catalogue'),
    delete: nobody,
  },
  hooks: {
    beforeOperation: [checkUpload],
    beforeValidate: [signUpload],
    afterChange: [keepUpload],
    afterDelete: [dropUpload],
  },
  upload: {
    // Bytes go to the file store, disk or bucket; Payload only looks here for names already taken.
    staticDir: path.join(dataDir, 'media'),
    disableLocalStorage: true,
    handlers: [serveFile],
    // Types are judged by content (`checkUpload`): Payload's own list goes by name for what it cannot tell.
    // Enough for a telephone and a page; the stored image itself is bounded already.
    imageSizes: [
      {
        name: 'web',
        width: 960,
        admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
      },
    ],
    adminThumbnail: 'web',
    crop: false,
    focalPoint: false,
    hideRemoveFile: true,
    pasteURL: false,
    // Files that a browser has put elsewhere, by a reference that nobody here gives out.
    requiresClientUploadReceipt: true,
  },
  admin: {
    group: GROUPS.work,
    useAsTitle: 'originalName',
    description: '只有本单位和为本单位作保密审查的人员可见；随信息公开后，公众才能下载。',
    defaultColumns: ['originalName', 'title', 'mimeType', 'filesize', 'createdAt'],
    listSearchableFields: ['originalName', 'title', 'alt'],
  },
  fields: mediaFields,
})
