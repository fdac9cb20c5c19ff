import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { hasRole, nobody, onlyInOwnUnit, ownUnitOrCountyWide, personOf } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { mediaFields } from './fields'
import { signUpload } from './hooks'

/** Files of the office. The public gets copies under their hash, made at publication. */
export const mediaCollection = (dataDir: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: '附件', plural: '附件库' },
  disableDuplicate: true,
  access: {
    read: ownUnitOrCountyWide('unit'),
    create: ({ req }) => hasRole(personOf(req.user), 'editor', 'catalogue'),
    update: onlyInOwnUnit('unit', 'editor', 'catalogue'),
    delete: nobody,
  },
  hooks: { beforeValidate: [signUpload] },
  upload: {
    staticDir: path.join(dataDir, 'media'),
    // Enough for a telephone and a page; the stored image itself is bounded already.
    imageSizes: [{ name: 'web', width: 960 }],
    adminThumbnail: 'web',
    mimeTypes: [
      'application/pdf',
      'application/msword',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.ms-excel',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'text/csv',
      'image/png',
      'image/jpeg',
    ],
  },
  admin: {
    group: GROUPS.work,
    useAsTitle: 'originalName',
    description: '只有本单位可见；随信息公开后，公众才能下载。',
    defaultColumns: ['originalName', 'title', 'mimeType', 'filesize', 'createdAt'],
  },
  fields: mediaFields,
})
