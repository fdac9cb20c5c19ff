import type { CollectionConfig } from 'payload'
import { nobody, only, staff } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { refreshPublicPage } from './hooks'

/** The column's standing pages: 公开指南, 公开制度, 年度报告, 依申请公开. */
export const StandingPages: CollectionConfig = {
  slug: 'standing-pages',
  labels: { singular: '栏目页面', plural: '栏目页面' },
  access: { read: staff, create: only('catalogue'), update: only('catalogue'), delete: nobody },
  hooks: { afterChange: [refreshPublicPage] },
  defaultSort: 'order',
  admin: {
    group: GROUPS.portal,
    useAsTitle: 'title',
    description: '政府信息公开专栏的固定页面，保存后立即在门户显示。',
    defaultColumns: ['order', 'title', 'slug', 'visible', 'updatedAt'],
  },
  fields: [
    { name: 'title', type: 'text', label: '标题', required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'slug',
          type: 'text',
          label: '网址名',
          required: true,
          unique: true,
          validate: (value: unknown) =>
            (typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value)) ||
            '网址名由小写字母、数字和连字符组成',
        },
        { name: 'order', type: 'number', label: '排序', defaultValue: 100 },
        { name: 'visible', type: 'checkbox', label: '在门户显示', defaultValue: true },
      ],
    },
    { name: 'body', type: 'richText', label: '正文' },
    {
      name: 'files',
      type: 'array',
      label: '文件（按年）',
      labels: { singular: '文件', plural: '文件' },
      admin: { description: '年度报告按年列出' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'year', type: 'number', label: '年份', required: true, min: 2008, max: 2100 },
            { name: 'title', type: 'text', label: '名称', required: true },
            {
              name: 'file',
              type: 'relationship',
              relationTo: 'media',
              label: '文件',
              required: true,
            },
          ],
        },
      ],
    },
  ],
}
