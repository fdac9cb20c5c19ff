import type { Field } from 'payload'
import { REVIEW_STAGE_LABELS, REVIEW_TIERS } from '../../../src/domain/publication/reviewStage'
import type { Unit } from '../../../src/payload-types'

/** Who reviews what the unit publishes: one to three tiers (三审三校), and the secrecy review. */
export const reviewChain: Field[] = [
  {
    type: 'collapsible',
    label: '审核与保密审查',
    fields: [
      {
        name: 'reviewTiers',
        type: 'number',
        label: '审核级数',
        min: 1,
        max: 3,
        defaultValue: 1,
        admin: { description: '一至三级；各级须由不同的人办理，撰写人不能审核自己的稿件' },
      },
      ...REVIEW_TIERS.map((tier, index): Field => ({
        name: `${tier}Reviewers`,
        type: 'relationship',
        relationTo: 'users',
        hasMany: true,
        label: `${REVIEW_STAGE_LABELS[tier]}人员`,
        filterOptions: { roles: { contains: 'reviewer' } },
        admin: {
          description: '留空的，本单位任何审核人都可以办理',
          condition: (data: Partial<Unit>) => (data.reviewTiers ?? 1) > index,
        },
      })),
      {
        name: 'secrecyUnit',
        type: 'relationship',
        relationTo: 'units',
        label: '保密审查机构',
        index: true,
        admin: { description: '由哪个单位的保密审查员审查；留空为本单位' },
      },
      {
        name: 'organCode',
        type: 'text',
        label: '索引号机构代码',
        admin: { description: '索引号“机构代码/年份-序号”的前半部分；留空用统一社会信用代码' },
        validate: (value: unknown) =>
          !value ||
          (typeof value === 'string' && /^[0-9A-Z]{4,20}$/.test(value)) ||
          '机构代码由 4 至 20 位数字或者大写字母组成',
      },
    ],
  },
]
