import type { CellDoubt, DirectoryRow, DirectoryTable } from '../directory/directoryReading'
import { matchUnits } from '../directory/matchUnits'
import type { ComparableVersion } from '../editionDifference'
import { domainOfRow } from './domainOfRow'
import type { CountyCatalogue } from './planDirectory'

/** 《政府信息公开条例》第二十六条: what counts where a source prints no limit; marked 待确认. */
export const ARTICLE_26 = '自信息形成或者变更之日起20个工作日内'

export const LIMIT_ASSUMED = '没有写明公开时限，暂按《条例》第二十六条的20个工作日，待确认'

export type VersionOfRow = {
  version: ComparableVersion
  timeLimitAssumed: boolean
  doubts: CellDoubt[]
}

/** A row of a directory as an item version of the county, with what a person has to look at besides. */
export const versionOfRow = ({
  row,
  table,
  name,
  county,
}: {
  row: DirectoryRow
  table: Pick<DirectoryTable, 'title' | 'sheet' | 'domainName'>
  name: string
  county: Pick<CountyCatalogue, 'units' | 'domains'>
}): VersionOfRow => {
  const doubts: CellDoubt[] = []
  const doubt = (column: string, reason: string): void => {
    const cell = row.raw.find((one) => one.column === column)?.cell ?? String(row.row)
    doubts.push({ column, cell, reason })
  }
  const { domain, isNew } = domainOfRow({ row, table, domains: county.domains })
  if (isNew) doubt('领域', `清单中没有“${domain}”领域，采纳时新建，请确认`)
  if (domain === '') doubt('领域', '表题、工作表名和“领域”列都没有写明领域，请先指定')
  if (row.timeLimit === '') doubt('公开时限', LIMIT_ASSUMED)
  const responsible = row.unit || row.organ
  if (responsible === '') doubt('公开主体', '没有写明公开主体')
  const match = matchUnits({ text: responsible, units: county.units })
  for (const unmatched of match.unmatched)
    doubt(row.unit ? '责任单位' : '公开主体', `“${unmatched}”不能确定是哪个单位，请在事项中指定`)
  const units = new Map(county.units.map((unit) => [unit.code, unit.name]))
  return {
    timeLimitAssumed: row.timeLimit === '',
    doubts,
    version: {
      itemId: '',
      versionId: '',
      code: '',
      name,
      domain,
      path: row.path.filter(isSaid),
      contentElements: row.elements.length > 0 ? row.elements : [row.content || name],
      legalBases: basesOf(row),
      timeLimitText: row.timeLimitParts.join('；') || row.timeLimit || ARTICLE_26,
      publishingOrgan: row.organ || row.unit || '待确认',
      owningScope: match.scope,
      owningUnits: match.unitCodes.map((code) => units.get(code) ?? code),
      channels: row.channels
        .filter((channel) => isSaid(channel.name))
        .map((channel) => `${channel.required ? '■' : '□'}${channel.name}`),
      audience: row.audience || '全社会',
      methods: row.methods.length > 0 ? row.methods : ['proactive'],
      levels: row.levels,
      changeReason: '',
      changeBasis: '',
    },
  }
}

/** As the catalogue prints its bases: `《…》第…条`; a text without a title in brackets as it stands. */
const basesOf = ({ bases, basisTitles }: DirectoryRow): string[] => {
  const titled = [
    ...new Set(basisTitles.map(({ title, article }) => `《${bare(title)}》${article ?? ''}`)),
  ]
  if (titled.length > 0) return titled
  const text = bases.replace(/\s+/g, '')
  return isSaid(text) ? [`《${bare(text)}》`] : []
}

/** The row without the dashes that stand for nothing. */
export const saidOf = (row: DirectoryRow): DirectoryRow => {
  const said = (text: string): string => (isSaid(text) ? text : '')
  return {
    ...row,
    ...{ organ: said(row.organ), unit: said(row.unit), office: said(row.office) },
    ...{ audience: said(row.audience), timeLimit: said(row.timeLimit) },
    timeLimitParts: row.timeLimitParts.filter(isSaid),
  }
}

/** A dash says that there is nothing; an empty cell, that it is what stands above. */
const isSaid = (text: string): boolean => !/^[—–\-－/\\无]*$/u.test(text.trim())

const bare = (title: string): string => title.replace(/[《》]/g, '')
