import type { CollectionConfig } from 'payload'
import { nobody, only, staff } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { itemVersionFields } from './fields'
import { allowDraftsOnly, prepareItemVersion, tieToItem } from './hooks'

export const ItemVersions: CollectionConfig = {
  slug: 'item-versions',
  labels: { singular: '事项版本', plural: '事项版本' },
  access: { read: staff, create: only('catalogue'), update: only('catalogue'), delete: nobody },
  hooks: {
    beforeValidate: [prepareItemVersion],
    beforeChange: [allowDraftsOnly],
    afterChange: [tieToItem],
  },
  defaultSort: 'code',
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'title',
    description: '新增或修改事项：建立草拟版本并归入草拟中的清单版次；版次通过后即冻结。',
    defaultColumns: ['code', 'name', 'timeLimitText', 'needsReview', 'state', 'edition', 'number'],
    listSearchableFields: ['code', 'name', 'timeLimitText'],
    pagination: { defaultLimit: 50 },
  },
  fields: itemVersionFields,
}
