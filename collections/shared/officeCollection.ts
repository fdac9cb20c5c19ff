import type { CollectionConfig, DateField } from 'payload'

/**
 * What every collection has in common on the screen: the two stamps that Payload keeps are shown in
 * Asia/Shanghai whatever the browser's time zone, and the tab of the programming interface is hidden.
 */
export const officeCollection = (collection: CollectionConfig): CollectionConfig => {
  const { admin = {}, fields } = collection
  const { edit } = admin.components ?? {}
  return {
    ...collection,
    fields: [...fields, stamp('updatedAt', '最后修改'), stamp('createdAt', '建立时间')],
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
