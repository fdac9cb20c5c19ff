/** The forms of an interpretation (政策解读形式). */
export const INTERPRETATION_FORMS = {
  text: '文字解读',
  illustrated: '图解',
  'video-audio': '视频、音频解读',
  'questions-answers': '问答',
  scenario: 'H5、场景解读',
  'press-conference': '新闻发布会',
  interview: '访谈',
  expert: '专家解读',
} as const

export type InterpretationForm = keyof typeof INTERPRETATION_FORMS
