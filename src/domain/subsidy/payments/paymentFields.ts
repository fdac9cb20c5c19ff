/** What a column of a payment list can hold, with the wording that people read. */
export const PAYMENT_FIELDS = {
  serial: '序号',
  township: '乡镇',
  village: '村（居）',
  group: '村民小组',
  name: '姓名',
  identity: '身份证号',
  bank: '银行账号',
  quantity: '面积（数量）',
  standard: '补贴标准',
  /** Where the standard is that of a month, and several are paid at once. */
  months: '发放月数',
  /** What was paid out. */
  amount: '补贴金额',
  /** What was due before deductions, where the list names both. */
  gross: '应发金额',
  date: '发放日期',
  phone: '联系电话',
  relation: '与户主关系',
  remark: '备注',
  /** Row of the file that a corrected-file download was made from. */
  original: '原行号',
} as const
export type PaymentField = keyof typeof PAYMENT_FIELDS

export const PAYMENT_FIELD_NAMES = Object.keys(PAYMENT_FIELDS) as [PaymentField, ...PaymentField[]]

/** Without these no row is a payment. */
export const REQUIRED_FIELDS = ['name', 'amount'] as const satisfies readonly PaymentField[]
