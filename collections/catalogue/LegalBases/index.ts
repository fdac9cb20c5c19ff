import type { CollectionConfig } from 'payload'
import { nobody, only, staff } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'

export const LegalBases: CollectionConfig = {
  slug: 'legal-bases',
  labels: { singular: '公开依据', plural: '公开依据' },
  access: { read: staff, create: only('catalogue'), update: only('catalogue'), delete: nobody },
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'article', 'documentNumber', 'inForceFrom'],
    listSearchableFields: ['title', 'article', 'documentNumber', 'code'],
  },
  fields: [
    { name: 'code', type: 'text', label: '代码', required: true, unique: true },
    { name: 'title', type: 'text', label: '名称', required: true },
    { name: 'article', type: 'text', label: '条款' },
    { name: 'documentNumber', type: 'text', label: '文号' },
    civilDateField({ name: 'inForceFrom', label: '施行日期' }),
    { name: 'quotation', type: 'textarea', label: '条文要点' },
    { name: 'url', type: 'text', label: '网址' },
  ],
}
