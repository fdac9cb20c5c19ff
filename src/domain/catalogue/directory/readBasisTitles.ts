import type { BasisTitle } from './directoryReading'
import { stripSpace } from './tidyText'

/** 《…》, titles within titles included, then a number in brackets, then 第…条. */
const TITLE = /《((?:[^《》]|《[^《》]*》)+)》(?:[（(][^（()）]*[）)])*/gu
const ARTICLE =
  /^[,，:：]?((?:第[零〇一二三四五六七八九十百千\d]+条(?:之[一二三四五六七八九十])?(?:第?[（(]?[零〇一二三四五六七八九十百\d]+[）)]?[款项])*[、,，和及至]?)+)/u

/** The titles that 公开依据 names, each with the articles printed behind it; white space removed. */
export const readBasisTitles = (bases: string): BasisTitle[] => {
  const text = stripSpace(bases)
  return [...text.matchAll(TITLE)].map((found) => {
    const behind = text.slice(found.index + found[0].length)
    const article = ARTICLE.exec(behind)?.[1]?.replace(/[、,，和及至]$/u, '')
    const title = found[1]!
    return article === undefined ? { title } : { title, article }
  })
}
