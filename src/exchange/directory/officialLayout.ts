import type { ComparableVersion } from '../../domain/catalogue/editionDifference'
import { OWNING_SCOPES } from '../../domain/catalogue/itemContent'
import { recogniseDomain } from '../../domain/catalogue/directory/recogniseDomain'

/** An item as the official layout prints it. */
export type DirectoryItemOutput = ComparableVersion & { owningOffice: string }

export type DirectoryDomainOutput = { name: string; items: readonly DirectoryItemOutput[] }

/** One physical column: its two header cells, its width, and what it says of an item. */
export type DirectoryColumnOutput = {
  parent: string
  header: string
  width: number
  value: (item: DirectoryItemOutput, at: number) => string
  /** Equal neighbours are printed as one merged cell. */
  merged?: boolean
}

const LEVEL_NAMES = ['一级事项', '二级事项', '三级事项', '四级事项', '五级事项', '六级事项']
const USUAL_LEVELS = ['县级', '乡级']
const EVERYBODY = '全社会'
const TICK = '√'
/** An empty cell would be read as what stands above it. */
const NOTHING = '—'

/**
 * The columns of 基层政务公开标准目录 (国办发〔2019〕54号): fourteen where 公开事项 has two levels, and as many
 * more as the catalogue has levels; 责任单位 and 责任科室 are local and stand at the end.
 */
export const officialColumns = ({
  name,
  items,
}: DirectoryDomainOutput): DirectoryColumnOutput[] => {
  const depth = Math.max(2, ...items.map(({ path }) => path.length))
  const levels = [...new Set([...USUAL_LEVELS, ...items.flatMap((item) => item.levels)])]
  const hasOffice = items.some(({ owningOffice }) => owningOffice !== '')
  return [
    { parent: '序号', header: '', width: 6, value: (_, at) => String(at + 1) },
    ...LEVEL_NAMES.slice(0, depth).map((header, level) => ({
      parent: '公开事项',
      header,
      width: 14,
      merged: level < depth - 1,
      value: ({ path }: DirectoryItemOutput) => path[level] ?? NOTHING,
    })),
    {
      parent: '公开内容(要素)',
      header: '',
      width: 34,
      value: ({ contentElements }) => printedElements(contentElements),
    },
    {
      parent: '公开依据',
      header: '',
      width: 28,
      merged: true,
      value: ({ legalBases }) => legalBases.join('\n') || NOTHING,
    },
    {
      parent: '公开时限',
      header: '',
      width: 20,
      merged: true,
      value: ({ timeLimitText }) => timeLimitText,
    },
    {
      parent: '公开主体',
      header: '',
      width: 16,
      merged: true,
      value: ({ publishingOrgan }) => publishingOrgan,
    },
    {
      parent: '公开渠道和载体',
      header: '',
      width: 26,
      merged: true,
      value: ({ channels }) => channels.join('\n') || NOTHING,
    },
    {
      parent: '公开对象',
      header: EVERYBODY,
      width: 7,
      value: ({ audience }) => (audience === EVERYBODY ? TICK : audience === '' ? NOTHING : ''),
    },
    {
      parent: '公开对象',
      header: '特定群体（请写明）',
      width: 12,
      value: ({ audience }) => (audience === EVERYBODY ? '' : audience),
    },
    {
      parent: '公开方式',
      header: '主动',
      width: 6,
      value: ({ methods }) => (methods.includes('proactive') ? TICK : ''),
    },
    {
      parent: '公开方式',
      header: '依申请公开',
      width: 7,
      value: ({ methods }) => (methods.includes('onRequest') ? TICK : ''),
    },
    ...levels.map((level, at) => ({
      parent: '公开层级',
      header: level,
      width: 6,
      value: (item: DirectoryItemOutput) => {
        const isNone = at === 0 && item.levels.length === 0
        return item.levels.includes(level) ? TICK : isNone ? NOTHING : ''
      },
    })),
    { parent: '责任单位', header: '', width: 18, value: printedOwners },
    ...(hasOffice
      ? [
          {
            parent: '责任科室',
            header: '',
            width: 12,
            value: (item: DirectoryItemOutput) => item.owningOffice || NOTHING,
          },
        ]
      : []),
    // One of the 26 stands in the title; another is told to whoever reads the file again.
    ...(recogniseDomain(name) === name
      ? []
      : [{ parent: '领域', header: '', width: 14, value: () => name }]),
  ]
}

const CIRCLED_ONE = 0x2460
const MOST_CIRCLED = 20

/** Numbered, so that a reader cuts them where they were; one element needs no number. */
const printedElements = (elements: readonly string[]): string => {
  if (elements.length < 2) return elements.join('')
  return elements
    .map((element, at) =>
      elements.length > MOST_CIRCLED
        ? `（${at + 1}）${element}`
        : `${String.fromCharCode(CIRCLED_ONE + at)}${element}`,
    )
    .join('\n')
}

const printedOwners = ({ owningScope, owningUnits }: DirectoryItemOutput): string =>
  owningScope === 'units' ? owningUnits.join('、') || NOTHING : OWNING_SCOPES[owningScope]
