import type { CollectionConfig } from 'payload'
import { nobody, only, staff } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'

/** 工作任务: what a plan of work asks for that is a duty and not information to publish. */
export const Duties: CollectionConfig = {
  slug: 'duties',
  labels: { singular: '工作任务', plural: '工作任务台账' },
  access: { read: staff, create: only('catalogue'), update: only('catalogue'), delete: nobody },
  defaultSort: 'code',
  admin: {
    group: GROUPS.supervision,
    useAsTitle: 'title',
    description: '工作要点中属于工作部署、而非应公开信息的要求，逐项记入台账推动落实。',
    defaultColumns: ['code', 'title', 'leadUnits', 'rhythm', 'doneOn'],
    listSearchableFields: ['code', 'title'],
  },
  fields: [
    { name: 'code', type: 'text', label: '编号', required: true, unique: true },
    { name: 'title', type: 'text', label: '任务', required: true },
    { name: 'text', type: 'textarea', label: '要求' },
    {
      name: 'leadUnits',
      type: 'relationship',
      relationTo: 'units',
      hasMany: true,
      label: '牵头单位',
    },
    { name: 'rhythm', type: 'text', label: '频次' },
    { name: 'sourcePoint', type: 'text', label: '出处' },
    civilDateField({ name: 'doneOn', label: '完成日期' }),
    { name: 'note', type: 'textarea', label: '进展' },
  ],
}
