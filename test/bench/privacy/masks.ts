import type { Random } from './random'

/** Identity numbers as offices mask them; none is a leak. */
export const maskedId = (random: Random, id: string): string =>
  random.pick([
    `${id.slice(0, 6)}********${id.slice(14)}`,
    `${id.slice(0, 4)}${'*'.repeat(12)}${id.slice(16)}`,
    `${id.slice(0, 6)}xxxxxxxx${id.slice(14)}`,
    `${id.slice(0, 10)}****${'*'.repeat(4)}`,
    `${id.slice(0, 1)}${'*'.repeat(16)}${id.slice(17)}`,
    `${id.slice(0, 6)}＊＊＊＊＊＊＊＊${id.slice(14)}`,
  ])

export const maskedMobile = (random: Random, number: string): string =>
  random.pick([
    `${number.slice(0, 3)}****${number.slice(7)}`,
    `${number.slice(0, 3)}xxxx${number.slice(7)}`,
    `${number.slice(0, 3)}＊＊＊＊${number.slice(7)}`,
    `${number.slice(0, 3)}********`,
  ])

export const maskedCard = (random: Random, number: string): string =>
  random.pick([
    `${number.slice(0, 4)}****${number.slice(-4)}`,
    `${number.slice(0, 6)}${'*'.repeat(number.length - 10)}${number.slice(-4)}`,
    `尾号${number.slice(-4)}`,
  ])
