import type { VillageIndex } from './indexVillages'
import type { ProblemSeverity, Report } from './judgedRow'
import type { PaymentField } from './paymentFields'
import { quoted, withoutNumbers } from './withoutNumbers'

export type VillageFinderOptions = {
  villages: VillageIndex | null
  /** Ids of the townships that the list covers; `null` for any. */
  townships: ReadonlySet<string> | null
}

export type VillageFinder = (input: {
  villageText: string
  townshipText: string
  report: Report
}) => { villageId: string | null; group: string }

type Answer = {
  villageId: string | null
  group: string
  problem: { field: PaymentField; severity: ProblemSeverity; reason: string } | null
}

/** Finds villages in the register and says what is wrong; the same texts are answered from memory. */
export const createVillageFinder = ({
  villages,
  townships,
}: VillageFinderOptions): VillageFinder => {
  const known = new Map<string, Answer>()
  return ({ villageText, townshipText, report }) => {
    if (!villages) {
      if (villageText === '') report('village', 'error', NO_VILLAGE)
      else if (withoutNumbers(villageText) !== villageText)
        report('village', 'error', '村名里有长串数字，应为村（居）的名称')
      return { villageId: null, group: '' }
    }
    const key = `${townshipText}\n${villageText}`
    let answer = known.get(key)
    if (!answer) {
      answer = lookUp({ villages, townships, villageText, townshipText })
      if (known.size >= MOST_KNOWN) known.clear()
      known.set(key, answer)
    }
    if (answer.problem) report(answer.problem.field, answer.problem.severity, answer.problem.reason)
    return answer
  }
}

const NO_VILLAGE = '没有村名：应有“村”一列，或者在表头上方、工作表名称里写明村（居）'

/** A county has some hundred villages; more different texts than this are mistakes. */
const MOST_KNOWN = 10_000

const lookUp = (input: {
  villages: VillageIndex
  townships: ReadonlySet<string> | null
  villageText: string
  townshipText: string
}): Answer => {
  const { villages, townships, villageText, townshipText } = input
  if (villageText === '') return fault(NO_VILLAGE)
  const township = townshipText === '' ? null : villages.findTownship(townshipText)
  if (townshipText !== '' && !township)
    return fault(`乡镇${quoted(townshipText)}不在本县乡镇名录中，请核对`, 'township')
  if (township && townships && !townships.has(township.id))
    return fault(`${township.name}不在本批次的乡镇范围内，请核对`, 'township')
  const within = township ? new Set([township.id]) : townships
  const match = villages.find({ text: villageText, within })
  switch (match.kind) {
    case 'found':
      return { villageId: match.village.id, group: match.group, problem: null }
    case 'several': {
      const names = match.villages.map(({ townshipName }) => townshipName).join('、')
      return fault(`${names}都有${quoted(villageText)}，应写明乡镇`)
    }
    case 'elsewhere': {
      const place = township ? `不属于${township.name}` : '不在本批次的乡镇范围内'
      return fault(
        `${quoted(villageText)}${place}（名录中属于${match.village.townshipName}），请核对`,
      )
    }
    case 'unknown': {
      const nearest = match.nearest.map((name) => `“${name}”`).join('、')
      const hint = nearest === '' ? '，应为名录中的村（居）' : `，是否为${nearest}`
      return fault(`村（居）名录中没有${quoted(villageText)}${hint}`)
    }
  }
}

const fault = (reason: string, field: PaymentField = 'village'): Answer => ({
  villageId: null,
  group: '',
  problem: { field, severity: 'error', reason },
})
