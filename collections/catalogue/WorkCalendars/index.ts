import type { ArrayField, CollectionConfig } from 'payload'
import { nobody, only, staff } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'
import { recomputeOnCalendarChange } from './hooks'

const days = (name: string, label: string, description: string): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: '日期', plural: '日期' },
  admin: { description },
  fields: [
    {
      type: 'row',
      fields: [
        civilDateField({ name: 'date', label: '日期', required: true }),
        { name: 'name', type: 'text', label: '名称', required: true },
      ],
    },
  ],
})

export const WorkCalendars: CollectionConfig = {
  slug: 'work-calendars',
  labels: { singular: '工作日历', plural: '工作日历' },
  access: { read: staff, create: only('catalogue'), update: only('catalogue'), delete: nobody },
  hooks: { afterChange: [recomputeOnCalendarChange] },
  defaultSort: '-year',
  admin: {
    group: GROUPS.system,
    useAsTitle: 'version',
    description:
      '系统已内置 2019—2026 年国务院办公厅公布的节假日安排。下一年通知公布后在此录入，暂估的到期日随即重算；也可录入后续调整和地方假日。',
    defaultColumns: ['year', 'version', 'mode', 'source', 'updatedAt'],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'year',
          type: 'number',
          label: '年份',
          required: true,
          index: true,
          min: 2019,
          max: 2100,
        },
        {
          name: 'version',
          type: 'text',
          label: '版本',
          required: true,
          unique: true,
          admin: { description: '如 2027/1；同一年再次调整用 2027/2' },
        },
        {
          name: 'mode',
          type: 'select',
          label: '方式',
          required: true,
          defaultValue: 'replace',
          options: [
            { value: 'replace', label: '整年替换（录入全年安排）' },
            { value: 'amend', label: '在原安排上增改' },
          ],
        },
      ],
    },
    {
      name: 'source',
      type: 'text',
      label: '来源通知',
      required: true,
      admin: { description: '通知名称、文号或网址' },
    },
    days('holidays', '放假日期', '含调休形成的休息日；周末不必录入'),
    days('makeupDays', '调休上班日期', '需要上班的周六、周日'),
    days('localHolidays', '地方假日', '依《全国年节及纪念日放假办法》第四条由地方规定的假日'),
  ],
}
