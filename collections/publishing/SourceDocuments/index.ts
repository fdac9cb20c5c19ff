import type { CollectionConfig } from 'payload'
import { nobody, staff } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'

/** Documents loaded from a gazette, with their own dates; those are source dates, never publication times. */
export const SourceDocuments: CollectionConfig = {
  slug: 'source-documents',
  labels: { singular: '公报文件', plural: '公报文件' },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  defaultSort: 'order',
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'title',
    description: '从政府公报导入的文件原文，供编制清单和查证。日期为文件自身的日期。',
    defaultColumns: ['title', 'documentNumber', 'registrationNumber', 'dateMade', 'issuer'],
    listSearchableFields: ['title', 'documentNumber', 'registrationNumber'],
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'title', type: 'text', label: '标题', required: true },
    { name: 'kind', type: 'text', label: '类别' },
    { name: 'documentNumber', type: 'text', label: '发文字号' },
    { name: 'registrationNumber', type: 'text', label: '统一登记号' },
    civilDateField({ name: 'dateMade', label: '成文日期' }),
    { name: 'issuer', type: 'text', label: '发文机关' },
    { name: 'parent', type: 'relationship', relationTo: 'source-documents', label: '所附于' },
    { name: 'gazette', type: 'text', label: '公报' },
    { name: 'order', type: 'number', label: '次序' },
    { name: 'body', type: 'textarea', label: '正文' },
    { name: 'doubts', type: 'json', label: '存疑之处' },
  ],
}
