import type { CollectionConfig, DateField, Field, GlobalConfig } from 'payload'
import { auditChanges, auditDeletion, auditGlobalChanges } from './auditChanges'

/**
 * What every collection has in common on the screen: the two stamps that Payload keeps are shown in
 * Asia/Shanghai whatever the browser's time zone, the tab of the programming interface is hidden, and
 * what is no field to a person is offered neither as a column nor as a filter. What people save or
 * delete is in the audit log.
 */
export const officeCollection = (collection: CollectionConfig): CollectionConfig => {
  const { admin = {}, fields, hooks } = collection
  const { edit } = admin.components ?? {}
  return {
    ...collection,
    fields: [
      ...fields.map(offForLists),
      stamp('updatedAt', '最后修改'),
      stamp('createdAt', '建立时间'),
    ],
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), auditChanges],
      afterDelete: [...(hooks?.afterDelete ?? []), auditDeletion],
    },
    admin: {
      ...admin,
      hideAPIURL: true,
      components: {
        ...admin.components,
        edit: {
          ...edit,
          beforeDocumentControls: [
            '/src/admin/fields/RecordStamp#RecordStamp',
            ...(edit?.beforeDocumentControls ?? []),
          ],
        },
      },
    },
  }
}

/** Settings, whose changes are in the audit log. */
export const officeGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [...(global.hooks?.afterChange ?? []), auditGlobalChanges],
  },
})

/** Keys, counters and panels of buttons are the machine's. */
const offForLists = (field: Field): Field => {
  const isPanel = field.type === 'ui'
  const isHidden = 'label' in field === false && field.admin && 'hidden' in field.admin
  return isPanel || isHidden
    ? ({
        ...field,
        admin: { ...field.admin, disableListColumn: true, disableListFilter: true },
      } as Field)
    : field
}

/** Payload's own definition of the field, with our cell. */
const stamp = (name: 'createdAt' | 'updatedAt', label: string): DateField => ({
  name,
  type: 'date',
  label,
  index: true,
  admin: {
    disableBulkEdit: true,
    hidden: true,
    components: { Cell: '/src/admin/cells/InstantCell#InstantCell' },
  },
})
