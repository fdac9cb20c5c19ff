import type { Field, TextField } from 'payload'
import type { Disclosure } from '../../../src/payload-types'
import { systemField } from '../../shared/access'
import { instantField } from '../../shared/instantField'

const hiddenText = (name: string, index = false): TextField => ({
  name,
  type: 'text',
  index,
  access: systemField,
  admin: { hidden: true },
})

/** Where the copy stands in review; written by services alone. */
export const reviewFields: Field[] = [
  {
    name: 'urgent',
    type: 'checkbox',
    label: '紧急（回应关切、辟谣）',
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: '各级审核和保密审查同时进行，以小时计时，一道不少',
    },
  },
  {
    name: 'urgentReason',
    type: 'textarea',
    label: '紧急理由',
    admin: {
      position: 'sidebar',
      condition: (data: Partial<Disclosure>) => Boolean(data.urgent),
    },
  },
  /** `|tier1|secrecy|`: whose turn it is. */
  hiddenText('waitingStages', true),
  instantField({ name: 'waitingSince', label: '等待办理自', index: true }),
  instantField({ name: 'submittedAt', label: '提交时间' }),
  hiddenText('submittedHash'),
  {
    name: 'submittedBy',
    type: 'relationship',
    relationTo: 'users',
    label: '提交人',
    access: systemField,
    admin: { hidden: true },
  },
  instantField({ name: 'scheduledFor', label: '定时公开', index: true }),
  {
    name: 'revision',
    type: 'number',
    label: '第几版',
    defaultValue: 1,
    access: systemField,
    admin: { hidden: true },
  },
  {
    name: 'correctionReason',
    type: 'textarea',
    label: '更正说明（公众可见）',
    admin: { condition: (data: Partial<Disclosure>) => Number(data.revision ?? 1) > 1 },
  },
  /** Ids of everyone who wrote at it: none of them reviews it. */
  { name: 'authors', type: 'json', access: systemField, admin: { hidden: true } },
  /**
   * Raised at every save. The form sends back the number it was opened with: a save over somebody
   * else's is refused instead of undoing it.
   */
  { name: 'saveNumber', type: 'number', defaultValue: 0, admin: { hidden: true } },
  instantField({ name: 'withdrawnAt', label: '撤回公开时间' }),
  {
    name: 'withdrawalGround',
    type: 'textarea',
    label: '撤回依据',
    access: systemField,
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: (data: Partial<Disclosure>) => Boolean(data.withdrawalGround),
    },
  },
]
