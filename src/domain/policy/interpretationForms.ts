/**
 * 政策解读 forms, as counties name them in their yearly plans (衡南县2022年政务公开工作要点 (十一): H5、
 * 视频、图文、场景式解读, and the national lists of forms).
 */
export const INTERPRETATION_FORMS = {
  text: '文字解读',
  illustrated: '图解',
  video: '视频解读',
  audio: '音频解读',
  questions: '问答解读',
  scenario: '场景式解读（H5）',
  'press-conference': '新闻发布会',
  interview: '访谈',
  expert: '专家解读',
} as const
export type InterpretationForm = keyof typeof INTERPRETATION_FORMS

/** Where an interpretation goes, for the plan. */
export const INTERPRETATION_CHANNELS = {
  website: '政府网站',
  gazette: '政府公报',
  wechat: '政务新媒体',
  press: '报刊',
  broadcast: '广播电视',
  conference: '新闻发布会',
  'service-hall': '政务服务场所',
  'notice-board': '公示栏',
} as const
export type InterpretationChannel = keyof typeof INTERPRETATION_CHANNELS
