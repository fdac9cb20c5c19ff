import type { GlobalConfig } from 'payload'
import { UNNAMED_COUNTY } from '../../../src/domain/publication/unnamedCounty'
import { only, staff } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { refreshPublicSite } from './hooks'

/** What every public page shows in its head and foot. */
export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: '网站设置',
  access: { read: staff, update: only('catalogue', 'admin') },
  hooks: { afterChange: [refreshPublicSite] },
  admin: { group: GROUPS.portal },
  fields: [
    {
      name: 'county',
      type: 'text',
      label: '县（市、区）名称',
      required: true,
      defaultValue: UNNAMED_COUNTY,
    },
    {
      name: 'siteName',
      type: 'text',
      label: '网站名称',
      required: true,
      defaultValue: '政府信息公开平台',
    },
    {
      name: 'siteDomain',
      type: 'text',
      label: '网站域名',
      admin: { description: '如 www.example.gov.cn' },
    },
    {
      name: 'siteIdCode',
      type: 'text',
      label: '网站标识码',
      admin: { description: '10 位数字：行政区划代码 6 位加序号 4 位' },
      validate: (value: unknown) =>
        !value ||
        (typeof value === 'string' && /^\d{10}$/.test(value)) ||
        '网站标识码应为 10 位数字',
    },
    { name: 'organiser', type: 'text', label: '主办单位' },
    { name: 'address', type: 'text', label: '受理公开申请的地址' },
    { name: 'telephone', type: 'text', label: '申请与纠错电话' },
    { name: 'email', type: 'text', label: '电子邮箱' },
    { name: 'icpNumber', type: 'text', label: 'ICP 备案号' },
    { name: 'policeNumber', type: 'text', label: '公安机关备案号' },
  ],
}
