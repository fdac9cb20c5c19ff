import type { GroupField, Where } from 'payload'
import { RECIPIENT_KINDS, SUBSIDY_KINDS } from '../../../src/domain/subsidy/subsidyFields'
import type { Disclosure } from '../../../src/payload-types'
import { personOf, unitIdOf } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { optionsOf } from '../../shared/optionsOf'

const ownUnit = ({ user }: { user: unknown }): Where => ({
  unit: { equals: unitIdOf(personOf(user)) ?? '' },
})

/** The seven elements of a subsidy policy (七公开); the title of the copy is the policy's name. */
export const subsidyGroup: GroupField = {
  name: 'subsidy',
  type: 'group',
  label: '补贴政策（七公开）',
  admin: {
    condition: (data: Partial<Disclosure>) => data.kind === 'subsidy',
    description:
      '标题即补贴政策名称。文件依据、主管部门、资金用途、补贴对象、补助标准、政策解答电话缺一不可。',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'year',
          type: 'number',
          label: '年度',
          min: 2000,
          max: 2100,
          admin: { description: '如 2026' },
        },
        {
          name: 'previous',
          type: 'relationship',
          relationTo: 'subsidy-policies',
          label: '上一年度的同一政策',
          filterOptions: ownUnit,
          admin: { description: '选择后作为新年度版本，公众可以看到各项变化' },
        },
      ],
    },
    {
      name: 'documents',
      type: 'relationship',
      relationTo: 'policy-documents',
      hasMany: true,
      label: '文件依据（政策文件库中已有的）',
    },
    {
      name: 'basis',
      type: 'textarea',
      label: '文件依据（文件库中没有的）',
      admin: { description: '写明文件名称和文号，一行一个' },
    },
    { name: 'department', type: 'text', label: '主管部门' },
    { name: 'purpose', type: 'textarea', label: '资金用途' },
    { name: 'recipients', type: 'textarea', label: '补贴对象' },
    { name: 'standard', type: 'textarea', label: '补助标准' },
    {
      type: 'row',
      fields: [
        { name: 'hotline', type: 'text', label: '政策解答电话' },
        { name: 'objectionTelephone', type: 'text', label: '公示异议电话' },
        {
          name: 'unitStandard',
          type: 'number',
          label: '单位标准（元）',
          min: 0,
          admin: { description: '统一标准的填写，如 105（元/亩）；导入名单时据此核对' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', label: '补贴种类', options: optionsOf(SUBSIDY_KINDS) },
        {
          name: 'recipientKind',
          type: 'select',
          label: '对象类别',
          options: optionsOf(RECIPIENT_KINDS),
        },
      ],
    },
    {
      name: 'namesGround',
      type: 'textarea',
      label: '网上公布姓名的依据',
      admin: {
        description:
          '法律法规或文件明确要求公布到人的，写明条款；网上只显示“王*”。不填的只公布各村合计，本户凭姓名和证件号码后四位查询',
      },
    },
  ],
}

/** The payment lists that a copy makes public, and for how long persons are shown. */
export const paymentsGroup: GroupField = {
  name: 'payments',
  type: 'group',
  label: '发放公示',
  admin: { condition: (data: Partial<Disclosure>) => data.kind === 'payments' },
  fields: [
    {
      name: 'batches',
      type: 'relationship',
      relationTo: 'payment-batches',
      hasMany: true,
      label: '公示的批次',
      filterOptions: (args): Where => ({
        and: [ownUnit(args), { state: { in: ['stored', 'published', 'ended'] } }],
      }),
      admin: { description: '同一政策、同一年度、同一批次的各乡镇名单' },
    },
    {
      type: 'row',
      fields: [
        civilDateField({
          name: 'noticeFrom',
          label: '公示开始',
          description: '不填的从公开之日起',
        }),
        civilDateField({
          name: 'noticeTo',
          label: '公示截止（含当日）',
          description: '到期后个人信息自动撤下，各村合计保留',
        }),
        { name: 'objectionTelephone', type: 'text', label: '异议电话' },
      ],
    },
    {
      name: 'keeper',
      type: 'text',
      label: '资料留存处',
      admin: { description: '不填的为“各村（居）委会”' },
    },
  ],
}
