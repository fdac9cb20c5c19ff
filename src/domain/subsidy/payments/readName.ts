import { cleanText } from './cleanText'
import type { Report } from './judgedRow'
import { quoted, withoutNumbers } from './withoutNumbers'

/**
 * The name of a payee: Chinese with dots and without blanks, or Latin. A note behind it (`张三（已故）`)
 * is doubted and left out; a placeholder or a masked name is an error.
 */
export const readName = (text: string, report: Report): string => {
  if (PLAIN.test(text) && !PLACEHOLDER.test(text)) return text
  const clean = uniform(text)
  if (clean === '') {
    report('name', 'error', '姓名为空，应填写领款人姓名')
    return ''
  }
  const noted = NOTED.exec(clean)
  const name = noted ? noted[1]! : clean
  if (noted)
    report('name', 'doubt', `姓名后的说明${quoted(noted[2]!)}未计入姓名，请核对领款人是否正确`)
  const fault = faultOf(name)
  if (fault) report('name', 'error', fault)
  return withoutNumbers(name)
}

const HAN = String.raw`\u3007\u3400-\u4dbf\u4e00-\u9fff\u{20000}-\u{3ffff}`
const PLAIN = /^[\u4e00-\u9fff]{2,4}$/
const WHOLE = new RegExp(`^[${HAN}][${HAN}·]{0,18}[${HAN}]$`, 'u')
const LATIN = /^[A-Za-z][A-Za-z .'·-]{0,48}[A-Za-z.]$/
const ORGANISATION = new RegExp(
  `^[${HAN}A-Za-z\\d()·]{4,60}(?:合作社|联合社|公司|农场|林场|村委会|居委会|村民委员会|居民委员会|小组|协会|中心|厂|场|店|部)$`,
  'u',
)
const NOTED = /^(.+?)[([]([^()[\]]{1,20})[)\]]$/
const DOTS = /[•‧∙⋅・･●]/g
const PLACEHOLDER =
  /^(?:无|未知|不详|不明|待定|空|暂无|无名氏?|测试|姓名|示例|样例|户主|农户|老人|学生|残疾人|金额|同上|[张李王赵刘陈]?[某Xx×]{1,3}|.某{1,2})$/

const uniform = (text: string): string => {
  const clean = cleanText(text)
    .replace(/^['‘’`]/, '')
    .replace(DOTS, '·')
  const closed = clean.replace(/(?<=[^ -~]) (?=[^ -~])/g, '').replace(/ ?· ?/g, '·')
  // A full stop between Chinese characters is a dot that somebody could not find on the keyboard.
  return closed.replace(/(?<=[\u4e00-\u9fff])[.。](?=[\u4e00-\u9fff])/g, '·')
}

const faultOf = (name: string): string | null => {
  if (/[*＊]/.test(name)) return '姓名被遮盖，应填写完整姓名'
  if (PLACEHOLDER.test(name)) return '这不像真实姓名，应填写领款人姓名'
  if (ORGANISATION.test(name)) return null
  if (/\d/.test(name)) return '姓名里有数字，应填写领款人姓名'
  if (WHOLE.test(name) || LATIN.test(name)) return null
  return '姓名应为2至20个汉字（可含间隔号“·”）或者字母，请核对'
}
