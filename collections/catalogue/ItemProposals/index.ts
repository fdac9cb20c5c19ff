import type { CollectionConfig } from 'payload'
import { hasRole, nobody, ownUnitOrCountyWide, personOf, systemField } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'
import { stateField } from '../../shared/stateField'
import { itemProposalEndpoints } from './endpoints'
import { signProposal } from './hooks'

export const PROPOSAL_STATES = {
  submitted: '待答复',
  accepted: '已采纳',
  refused: '未采纳',
} as const

/** 动态调整机制: a unit proposes, the catalogue keeper takes it into an edition or refuses with a reason. */
export const ItemProposals: CollectionConfig = {
  slug: 'item-proposals',
  labels: { singular: '清单调整建议', plural: '清单调整建议' },
  disableDuplicate: true,
  access: {
    read: ownUnitOrCountyWide('unit'),
    create: ({ req }) => hasRole(personOf(req.user), 'editor', 'reviewer', 'catalogue'),
    update: nobody,
    delete: nobody,
  },
  hooks: { beforeValidate: [signProposal] },
  endpoints: itemProposalEndpoints,
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'name',
    description:
      '单位提出新增、修改或删除事项的建议，由清单管理员采纳入下一版次，或说明理由不予采纳。',
    defaultColumns: ['name', 'kind', 'unit', 'state', 'createdAt'],
  },
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: { components: { Field: '/src/admin/actions/ProposalActions#ProposalActions' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: '建议类别',
          required: true,
          defaultValue: 'new',
          options: [
            { value: 'new', label: '新增事项' },
            { value: 'change', label: '修改事项' },
            { value: 'remove', label: '删除事项' },
          ],
        },
        {
          name: 'item',
          type: 'relationship',
          relationTo: 'items',
          label: '涉及事项',
          admin: { condition: (data) => data?.kind !== 'new' },
          validate: (value: unknown, { siblingData }: { siblingData: { kind?: string } }) =>
            siblingData?.kind === 'new' || Boolean(value) || '请选择要修改或删除的事项',
        },
      ],
    },
    { name: 'name', type: 'text', label: '事项名称', required: true },
    {
      name: 'content',
      type: 'textarea',
      label: '公开内容（要素）',
      admin: { description: '每行一项', condition: (data) => data?.kind !== 'remove' },
    },
    {
      name: 'timeLimitText',
      type: 'text',
      label: '公开时限',
      admin: {
        condition: (data) => data?.kind !== 'remove',
        components: { Field: '/src/admin/fields/TimeLimitField#TimeLimitField' },
      },
    },
    {
      name: 'domain',
      type: 'relationship',
      relationTo: 'domains',
      label: '领域',
      admin: { condition: (data) => data?.kind === 'new' },
    },
    { name: 'reason', type: 'textarea', label: '理由', required: true },
    { name: 'basis', type: 'textarea', label: '依据' },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: '提出单位',
      index: true,
      access: systemField,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'proposedBy',
      type: 'relationship',
      relationTo: 'users',
      label: '提出人',
      access: systemField,
      admin: { readOnly: true, position: 'sidebar' },
    },
    stateField({ label: '状态', states: PROPOSAL_STATES, defaultValue: 'submitted' }),
    {
      name: 'reply',
      type: 'textarea',
      label: '答复',
      access: systemField,
      admin: { readOnly: true, condition: (data) => data?.state !== 'submitted' },
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'checklist-editions',
      label: '采纳入版次',
      access: systemField,
      admin: { readOnly: true, condition: (data) => data?.state === 'accepted' },
    },
    {
      name: 'version',
      type: 'relationship',
      relationTo: 'item-versions',
      label: '形成的事项版本',
      access: systemField,
      admin: { readOnly: true, condition: (data) => data?.state === 'accepted' },
    },
    instantField({ name: 'decidedAt', label: '答复时间' }),
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      label: '答复人',
      access: systemField,
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
