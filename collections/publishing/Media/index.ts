import path from 'node:path'
import type { CollectionConfig } from 'payload'
import {
  hasRole,
  nobody,
  onlyInOwnUnit,
  ownUnitOrCountyWide,
  personOf,
  systemField,
} from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { signUpload } from './hooks'

/** Files of the office. The public gets copies under their hash, made at publication. */
export const mediaCollection = (dataDir: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: '附件', plural: '附件库' },
  access: {
    read: ownUnitOrCountyWide('unit'),
    create: ({ req }) => hasRole(personOf(req.user), 'editor', 'catalogue'),
    update: onlyInOwnUnit('unit', 'editor', 'catalogue'),
    delete: nobody,
  },
  hooks: { beforeValidate: [signUpload] },
  upload: {
    staticDir: path.join(dataDir, 'media'),
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
    useAsTitle: 'filename',
    description: '只有本单位可见；随信息公开后，公众才能下载。',
    defaultColumns: ['filename', 'title', 'mimeType', 'filesize', 'createdAt'],
  },
  fields: [
    { name: 'title', type: 'text', label: '说明' },
    // Payload's own fields of an upload, by Chinese names.
    { name: 'mimeType', type: 'text', label: '文件类型', admin: { hidden: true, readOnly: true } },
    {
      name: 'thumbnailURL',
      type: 'text',
      label: '缩略图',
      admin: { hidden: true, readOnly: true },
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: '单位',
      index: true,
      access: systemField,
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
})
