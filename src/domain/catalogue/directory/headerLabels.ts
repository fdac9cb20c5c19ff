import type { ColumnMeaning } from './directoryReading'

/** What one header cell says. */
export type HeaderLabel = { meaning: ColumnMeaning; ordinal?: number; option?: string }

/** The label of a column of text; null where the words are unknown. Takes text without white space. */
export const columnLabel = (text: string): HeaderLabel | null => {
  const bare = bareLabel(text)
  const level =
    /^第?([一二三四五六1-6])级(?:公开)?(?:事项|目录|分类|类别|指标|标题|主题|栏目|类目|名称)*$/u.exec(
      bare,
    )
  if (level) return { meaning: 'path', ordinal: ordinalOf(level[1]!) }
  const rule = COLUMN_RULES.find(([pattern]) => pattern.test(bare))
  return rule ? { meaning: rule[1] } : null
}

/** The label of a column of ticks, below 公开对象, 公开方式 or 公开层级, or standing alone. */
export const optionLabel = (text: string): HeaderLabel | null => {
  const bare = bareLabel(text)
  const rule = OPTION_RULES.find(([pattern]) => pattern.test(bare))
  if (rule) return { meaning: rule[1], option: rule[2] ?? bare }
  return LEVEL.test(text.normalize('NFKC')) ? { meaning: 'level', option: text } : null
}

/** Remarks in brackets, quotation marks and a printed legend (“■”为必选项) are no part of a label. */
const bareLabel = (text: string): string => {
  const plain = text
    .normalize('NFKC')
    .replace(/["'“”‘’「」*＊:：]/gu, '')
    .replace(/\([^()]*\)/gu, '')
    .replace(/\([^()]*$/u, '')
  return plain.replace(/[,，;；、]?[■□√].*$/u, '') || plain
}

const ordinalOf = (text: string): number => {
  const at = '一二三四五六'.indexOf(text)
  return at < 0 ? Number(text) : at + 1
}

const COLUMN_RULES: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/^(?:序号|序列号|编号|序|号|[Nn][Oo]\.?)$/u, 'serial'],
  [/^(?:所属|所在|公开|试点|政务公开|基层政务公开|业务)?领域(?:名称)?$/u, 'domain'],
  [
    /^(?:公开|政务公开|信息公开|具体|主要|业务|主动公开|政府信息|信息|事项)?(?:子|主|总|分|小|大)?事项(?:名称|类别|分类|类型|目录|和名称|及名称)?$/u,
    'path',
  ],
  [/^(?:公开|信息|业务)?(?:类别|分类|目录|主题|科目)(?:名称)?$/u, 'path'],
  [/^(?:主项|子项|小类|大类|中类|子类|细项)(?:名称)?$/u, 'path'],
  [
    /^(?:应|主动)?(?:公开|事项|信息|具体|公开事项|政务公开|信息公开|主要|公开的)*(?:内容|要素)(?:标准|规范|要素|范围|内容|描述|名称|(?:和|及|与|、)?要求|[、和及与/]要素)*$/u,
    'content',
  ],
  [/^公开(?:标准|规范)$/u, 'content'],
  [
    /^(?:公开|法律|政策|设定|法定|文件|法律法规|法规|制度|事项|实施)*依据(?:名称|文件|条款)?$/u,
    'bases',
  ],
  [
    /^(?:公开|信息公开|发布|公示)(?:时限|期限|时间|时效)(?:要求|和频次|及频次|及要求|和要求)?$/u,
    'timeLimit',
  ],
  [/^(?:时限|期限|时限要求|时间要求|公开的时限|更新时限)$/u, 'timeLimit'],
  [/^(?:公开|信息公开|发布|公示)(?:责任)?(?:主体|机构|机关|单位)(?:单位|名称|部门)?$/u, 'organ'],
  [/^(?:主体|责任主体|信息公开责任主体)$/u, 'organ'],
  [
    /^(?:公开|信息公开|具体|主要|工作|落实)?责任(?:单位|部门|机构|机关|单位[/、]?部门)(?:名称)?$/u,
    'unit',
  ],
  [/^(?:公开|牵头|承办|主管|主办|实施|业务主管|牵头责任|提供|填报)(?:单位|部门)$/u, 'unit'],
  [
    /^(?:公开)?(?:责任|承办|具体|牵头|业务|经办|主办|负责|内设|具体责任|公开责任)?(?:科室|股室|处室|科股室|科队|内设机构|科\/股室|办所|站所)(?:名称)?$/u,
    'office',
  ],
  [/^责任(?:科|股|处)$/u, 'office'],
  [
    /^(?:信息)?(?:公开|发布|公示)?的?(?:渠道|载体|平台|途径)(?:[和与及、/]?(?:渠道|载体|平台|途径|方式))*$/u,
    'channels',
  ],
  [/^(?:公开)?(?:对象|受众|范围)$/u, 'audience'],
  [/^(?:公开)?(?:方式|属性)$/u, 'method'],
  [/^(?:公开|适用|行政|政务公开)?(?:层级|级别)$/u, 'level'],
  [/^(?:公开)?(?:过程|环节|五公开|五公开环节|五公开类别|五公开要求)$/u, 'process'],
  [/^(?:公开|信息|文件|内容)?(?:形式|格式|体裁)$/u, 'form'],
]

const OPTION_RULES: readonly (readonly [RegExp, ColumnMeaning, string?])[] = [
  [/^(?:全社会|面向全社会|社会公众|全体社会|面向社会|社会|公众)$/u, 'audience', '全社会'],
  [/^特定(?:群众|群体|人群|对象|公众|范围|社会群体)/u, 'audience'],
  [/^主动(?:公开)?$/u, 'method', 'proactive'],
  [/^(?:依|按)?申请(?:公开)?$/u, 'method', 'onRequest'],
]

/** 县级, 乡、村级, 镇(街)级, 区县级, 街道, 村(居) … */
const LEVEL =
  /^(?:(?:省|市|州|盟|旗|县|区|乡|镇|街道?|村|居|社区|园区|开发区|国家|部)[、/]?|[(][^()]{1,4}[)]){1,4}(?:级|本级)$|^(?:街道|乡镇|镇街|村居|村\(居\)|村\(社区\)|县直|市直)$/u
