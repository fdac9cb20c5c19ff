import type { CollectionConfig } from 'payload'
import { DIRECTORY_IMPORT_STATES } from '../../../src/domain/catalogue/directoryImportState'
import { nobody, only } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { historyField } from '../../shared/historyField'
import { stateField } from '../../shared/stateField'
import { directoryImportEndpoints } from './endpoints'

/**
 * An uploaded standard directory (基层政务公开标准目录): what was understood of it with the raw text of
 * every cell, and what a person decided. Items come of it as drafts of an edition, never silently.
 */
export const DirectoryImports: CollectionConfig = {
  slug: 'directory-imports',
  labels: { singular: '标准目录导入', plural: '标准目录导入' },
  disableDuplicate: true,
  access: {
    read: only('catalogue', 'auditor', 'admin'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  endpoints: directoryImportEndpoints,
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'fileName',
    description:
      '上传公开发布的标准目录（Excel、Word 或 CSV），系统逐行识别并与现行清单比较；由清单管理员决定采纳哪些，归入草拟中的版次。',
    defaultColumns: ['fileName', 'rowCount', 'doubtCount', 'state', 'edition', 'createdAt'],
    listSearchableFields: ['fileName'],
    components: { beforeListTable: ['/src/admin/lists/DirectoryUpload#DirectoryUpload'] },
  },
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/actions/DirectoryImportPanel#DirectoryImportPanel' },
      },
    },
    { name: 'fileName', type: 'text', label: '文件', required: true },
    { name: 'fileHash', type: 'text', label: '文件校验值', index: true, admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        { name: 'rowCount', type: 'number', label: '识别行数' },
        { name: 'doubtCount', type: 'number', label: '存疑行数' },
      ],
    },
    /** `DirectoryReading`, the raw text of every cell included. */
    { name: 'reading', type: 'json', admin: { hidden: true } },
    /** `DirectoryDecision[]`, a row of the reading each. */
    { name: 'decisions', type: 'json', admin: { hidden: true } },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'checklist-editions',
      label: '采纳入版次',
    },
    { name: 'uploadedBy', type: 'relationship', relationTo: 'users', label: '上传人' },
    stateField({ label: '状态', states: DIRECTORY_IMPORT_STATES, defaultValue: 'previewed' }),
    historyField,
  ],
}
