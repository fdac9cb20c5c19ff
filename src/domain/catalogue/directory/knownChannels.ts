/**
 * The thirteen channels of the national template (公开渠道和载体) and those that domains add, with the
 * spellings seen. Longer names first where one begins with another.
 */
const OPTIONAL_MARK = '[/／、,，]?'

const NAMES: readonly string[] = [
  `社区${OPTIONAL_MARK}企事业单位${OPTIONAL_MARK}村(?:务)?公示栏(?:[（(]电子屏[）)])?`,
  `社区${OPTIONAL_MARK}企事业单位${OPTIONAL_MARK}村(?:务)?公开栏(?:[（(]电子屏[）)])?`,
  `新闻发布会${OPTIONAL_MARK}听证会`,
  `发布会${OPTIONAL_MARK}听证会`,
  `入户${OPTIONAL_MARK}现场`,
  '投资项目在线审批监管平台',
  '国家企业信用信息公示系统',
  '招(?:标)?投标公共服务平台',
  '公共资源交易平台',
  '征地信息公开平台',
  '基层公共服务平台',
  '12345政务服务(?:便民)?热线',
  '信用中国网站',
  '信用中国',
  '政府门户网站',
  '政府网站',
  '政府公报',
  '[两二2]微一端',
  '新闻发布会',
  '发布会',
  '听证会',
  '广播电视',
  '纸质媒体',
  '公开查阅点',
  '政务服务中心',
  '便民服务站',
  '便民服务中心',
  '精准推送',
  '办税服务厅',
  '国家档案馆',
  '档案馆',
  '图书馆',
  '政务新媒体',
  '微信公众号',
  '村务公开栏',
  '政务公开栏',
  '其他',
]

/** One known channel with white space anywhere inside; matches nothing else. */
export const KNOWN_CHANNEL = NAMES.map(withSpaces).join('|')

/** A known channel and nothing besides, white space removed. */
export const isKnownChannel = (name: string): boolean => WHOLE.test(name)
const WHOLE = new RegExp(`^(?:${NAMES.join('|')})$`, 'u')

/** How the name of a channel ends; an unmarked name with another end is doubted. */
const CHANNEL_NOUN =
  /(?:网站?|门户|平台|系统|栏|屏|厅|中心|热线|[Aa][Pp][Pp]|公众号|微信|微博|抖音|客户端|新媒体|媒体|公报|电视|电台|广播|报刊?|报纸|专?栏目|专题|站|点|馆|会|推送|媒介|群|短信|书面|送达|公告|张贴|显示|窗口|档案|公示牌|现场|上门)(?:[（(].*[）)])?$/u
export const looksLikeChannel = (name: string): boolean =>
  isKnownChannel(name) || CHANNEL_NOUN.test(name)

/** What text recognition makes of a name. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/政府网[占姑]/gu, '政府网站'],
  [/政府公板/gu, '政府公报'],
  [/两[徽徵]一端/gu, '两微一端'],
  [/公开查[间问]点/gu, '公开查阅点'],
  [/便民服务[占姑]/gu, '便民服务站'],
  [/电[于千]屏/gu, '电子屏'],
  [/纸[盾贸]媒体/gu, '纸质媒体'],
  [/人户[/／]现场/gu, '入户/现场'],
  [/精[淮谁]推送/gu, '精准推送'],
]
export const mendChannelName = (name: string): string =>
  SLIPS.reduce((text, [wrong, right]) => text.replace(wrong, right), name)

/** Lets white space stand between any two characters of a pattern. */
function withSpaces(pattern: string): string {
  const parts = pattern.match(/\(\?:.*?[^[]\)\?|\[[^\]]*\]\??|./gsu) ?? []
  return parts.map(spaced).join('\\s*')
}

function spaced(part: string): string {
  const inner = /^\(\?:(.*)\)\?$/su.exec(part)?.[1]
  return inner === undefined ? part : `(?:${withSpaces(inner)})?`
}
