import type { CollectionConfig } from 'payload'
import { nobody } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'
import { forbidChange } from '../Publications/hooks'
import { readReviewed } from '../Reviews/access'

/** A datum found by the privacy guard that the secrecy reviewer let pass, with the ground. Append-only. */
export const PrivacyReleases: CollectionConfig = {
  slug: 'privacy-releases',
  labels: { singular: '个人信息放行', plural: '个人信息放行记录' },
  access: { read: readReviewed, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeChange: [forbidChange], beforeDelete: [forbidChange] },
  defaultSort: '-at',
  admin: {
    group: GROUPS.supervision,
    useAsTitle: 'masked',
    description: '隐私检查发现、经保密审查员依据法律放行的内容。任何人不能更改或删除。',
    defaultColumns: ['masked', 'kind', 'where', 'ground', 'reviewerName', 'at'],
  },
  fields: [
    {
      name: 'disclosure',
      type: 'relationship',
      relationTo: 'disclosures',
      required: true,
      index: true,
      label: '稿件',
    },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: '单位', index: true },
    /** A digest of the datum and its place: the datum itself is not kept. */
    { name: 'findingKey', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'kind', type: 'text', label: '种类' },
    { name: 'where', type: 'text', label: '位置' },
    { name: 'masked', type: 'text', label: '内容（已遮盖）' },
    { name: 'ground', type: 'textarea', label: '放行依据', required: true },
    { name: 'reviewer', type: 'relationship', relationTo: 'users', label: '放行人' },
    { name: 'reviewerName', type: 'text', label: '放行人姓名' },
    instantField({ name: 'at', label: '时间', required: true }),
  ],
}
