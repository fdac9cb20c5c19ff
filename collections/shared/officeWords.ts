/** Payload's Chinese where an office would put it otherwise. */
export const officeWords = {
  zh: {
    general: {
      payloadSettings: '界面设置',
      creatingNewLabel: '新建{{label}}',
      dashboard: '工作台',
      noLabel: '—',
      selectValue: '请选择',
      untitled: '新建',
    },
  },
}
