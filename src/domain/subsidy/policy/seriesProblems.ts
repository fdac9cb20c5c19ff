/** An edition of the register, as far as the order of a series asks. */
export type EditionPlace = {
  id: string
  series: string
  year: number
  unitId: string | null
  /** The working copy that it was published from. */
  disclosureId: string | null
  /** False once it was taken back. */
  inForce: boolean
}

export type SeriesOptions = {
  disclosureId: string
  unitId: string
  year: number
  /** The edition chosen as 上一年度的同一政策. */
  previous: EditionPlace | null
  /** The edition that this copy published itself, when it is being corrected. */
  own: EditionPlace | null
  /** Every edition of the series that it would stand in. */
  editions: readonly EditionPlace[]
}

/** The series of a copy: its own for good, else that of the edition it follows, else a new one. */
export const seriesOf = ({
  disclosureId,
  previous,
  own,
}: Pick<SeriesOptions, 'disclosureId' | 'previous' | 'own'>): string =>
  own?.series ?? previous?.series ?? disclosureId

/** Why a copy can't stand in its series: a policy has one edition a year, and a year changes by correction. */
export const seriesProblems = ({
  unitId,
  year,
  previous,
  own,
  editions,
}: SeriesOptions): string[] => {
  const holder = editions.find((one) => one.year === year && one.id !== own?.id)
  return [
    ...(previous && previous.unitId !== unitId
      ? ['“上一年度的同一政策”不是本单位公开的，请重新选择']
      : []),
    ...(previous && own && previous.series !== own.series
      ? ['更正不能把这项政策改接到另一项政策之后：请恢复原来的“上一年度的同一政策”']
      : []),
    ...(holder?.inForce
      ? [`这项政策的${year}年度版本已经公开；同一年度有变化的，请在原稿件上点“更正”`]
      : []),
    // The key of the register is taken by what was withdrawn; a new copy takes it over, a correction can't.
    ...(holder && !holder.inForce && own
      ? [`这项政策的${year}年度版本曾经公开后撤回，请撤回本稿后另行撰写${year}年度版本`]
      : []),
  ]
}
