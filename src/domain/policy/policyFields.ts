/**
 * The closed sets of a policy document, with the words that people read. The genres are the fifteen
 * of 党政机关公文处理工作条例 (中办发〔2012〕14号) article 8, kept here with the usual genres of what a
 * notice issues; both lists are written from memory and unverified.
 */

/** 体裁. */
export const GENRES = {
  resolution: '决议',
  decision: '决定',
  order: '令',
  communique: '公报',
  announcement: '公告',
  'public-notice': '通告',
  opinion: '意见',
  notice: '通知',
  circular: '通报',
  report: '报告',
  request: '请示',
  reply: '批复',
  bill: '议案',
  letter: '函',
  minutes: '纪要',
  measures: '办法',
  rules: '规定',
  detail: '细则',
  scheme: '方案',
  plan: '规划',
  contingency: '预案',
  outline: '要点',
  list: '清单',
  speech: '讲话',
  other: '其他',
} as const
export type Genre = keyof typeof GENRES

/**
 * 主题分类: the classes that the national policy library shows, as a first list; a county edits it.
 * From memory, unverified.
 */
export const SUBJECTS = {
  organs: '机构职能',
  government: '综合政务',
  economy: '国民经济管理、国有资产监管',
  finance: '财政、金融、审计',
  land: '国土资源、能源',
  farming: '农业、林业、水利',
  industry: '工业、交通',
  trade: '商业、海关、旅游',
  market: '市场监管、安全生产监管',
  building: '城乡建设、环境保护',
  education: '科技、教育',
  culture: '文化、广电、新闻出版',
  health: '卫生、体育',
  family: '人口与计划生育、妇女儿童工作',
  labour: '劳动、人事、监察',
  justice: '公安、安全、司法',
  welfare: '民政、扶贫、救灾',
  peoples: '民族、宗教',
  foreign: '对外事务',
  compatriots: '港澳台侨工作',
  defence: '国防',
  other: '其他',
} as const
export type Subject = keyof typeof SUBJECTS

/** 公开属性, fixed when the document is made (政府信息公开条例 13-16, 27). */
export const DISCLOSURE_PROPERTIES = {
  proactive: '主动公开',
  'on-request': '依申请公开',
  'not-public': '不予公开',
} as const
export type DisclosureProperty = keyof typeof DISCLOSURE_PROPERTIES

/** Does the document bind people generally (湖南省规范性文件管理办法 2)? It decides term and interpretation. */
export const NORMATIVE_KINDS = { normative: '行政规范性文件', other: '其他文件' } as const
export type NormativeKind = keyof typeof NORMATIVE_KINDS
