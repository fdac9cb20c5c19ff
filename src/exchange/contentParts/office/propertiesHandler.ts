import { addText, type Reading } from '../reading'
import { attributeOf, type XmlHandler } from '../xml/walkXml'

const LABELS: Readonly<Record<string, string>> = {
  creator: '作者',
  lastModifiedBy: '最后修改者',
  title: '标题',
  subject: '主题',
  description: '备注',
  keywords: '关键词',
  category: '类别',
  Company: '单位',
  Manager: '经理',
  HyperlinkBase: '超链接基础',
  Template: '模板',
}

/** What counts and dates a program writes itself; nobody's words. */
const COUNTED =
  /^(created|modified|revision|lastPrinted|TotalTime|Pages|Words|Characters|CharactersWithSpaces|Lines|Paragraphs|Slides|Notes|HiddenSlides|MMClips|AppVersion|Application|DocSecurity|i4|bool|filetime)$/u

/** `docProps/core.xml`, `app.xml` and `custom.xml`: each property a text of its own. */
export const propertiesHandler = (reading: Reading): XmlHandler => {
  const open: string[] = []
  let custom: string | undefined
  let text = ''
  return {
    open: (element) => {
      open.push(element.name)
      if (element.name === 'property') custom = attributeOf(element, 'name')
      text = ''
    },
    text: (characters) => (text += characters),
    close: (name) => {
      open.pop()
      if (!COUNTED.test(name)) addText(reading, `文档属性（${labelOf(open, name, custom)}）`, text)
      text = ''
    },
  }
}

const labelOf = (open: readonly string[], name: string, custom: string | undefined): string => {
  if (open.includes('property')) return custom ?? '自定义'
  return LABELS[name] ?? LABELS[open.at(-1) ?? ''] ?? '其他'
}
