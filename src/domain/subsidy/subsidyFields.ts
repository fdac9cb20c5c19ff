/**
 * What a subsidy policy is described by (惠民惠农财政补贴政策目录清单). The seven elements are those of the
 * county's work plan, item (十三): 补贴政策名称、文件依据、主管部门、资金用途、补贴对象、补助标准、政策解答电话.
 */

/** 补贴种类, by which the public list filters. */
export const SUBSIDY_KINDS = {
  agriculture: '农业生产',
  'social-assistance': '社会救助',
  housing: '住房保障',
  education: '教育资助',
  'medical-care': '医疗卫生',
  employment: '就业创业',
  resettlement: '移民与搬迁',
  ecology: '生态林业',
  other: '其他',
} as const
export type SubsidyKind = keyof typeof SUBSIDY_KINDS

/** 补贴对象的类别. */
export const RECIPIENT_KINDS = {
  farmer: '农户',
  'large-grower': '种养大户、合作社',
  'low-income': '低收入人口',
  disabled: '残疾人',
  elderly: '老年人',
  child: '儿童、学生',
  veteran: '退役军人、优抚对象',
  resident: '城乡居民',
  other: '其他',
} as const
export type RecipientKind = keyof typeof RECIPIENT_KINDS

/** The seven elements, in the order in which they are printed everywhere. */
export const SEVEN_ELEMENTS = {
  name: '补贴政策名称',
  basis: '文件依据',
  department: '主管部门',
  purpose: '资金用途',
  recipients: '补贴对象',
  standard: '补助标准',
  hotline: '政策解答电话',
} as const
export type SevenElement = keyof typeof SEVEN_ELEMENTS
