import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import {
  resolveUnitAliases,
  type NamedUnit,
} from '../../../../src/exchange/gazette/resolveUnitAliases'
import { splitGazette } from '../../../../src/exchange/gazette/splitGazette'

const units = JSON.parse(readFileSync('seed/data/units.json', 'utf8')) as NamedUnit[]
const resolve = (text: string) => resolveUnitAliases({ text, units })
const codes = (text: string) => resolve(text).units.map((unit) => unit.code)

describe('reading a division of work', () => {
  it('knows a unit by every name that documents write', () => {
    for (const name of ['县发改局', '县发展改革局', '县发改委', '衡南县发展和改革局']) {
      expect(codes(`${name}负责`)).toEqual(['fagai'])
    }
  })

  it('makes every name before 牵头 a lead and the others responsible', () => {
    const found = resolve(
      '（县发展改革局、县司法局牵头，县财政局配合，县直相关单位按职责分工负责）',
    )
    expect(found.units.map(({ code, role }) => [code, role])).toEqual([
      ['fagai', 'lead'],
      ['sifa', 'lead'],
    ])
    expect(found.unresolved).toEqual(['县财政局配合'])
    expect(found.groups).toEqual([
      { group: 'county-units', printed: '县直相关单位', role: 'responsible' },
    ])
  })

  it('separates the last unit of a list from the group after 等', () => {
    const found = resolve('县发改局、县科工信局、县财政局等县直相关单位按职责分工负责')
    expect(found.units.map((unit) => unit.code)).toEqual(['fagai', 'kegongxin', 'caizheng'])
    expect(found.groups.map((one) => one.group)).toEqual(['county-units'])
    expect(found.unresolved).toEqual([])
  })

  it('keeps a name with 和 in it whole', () => {
    expect(codes('县人力资源和社会保障局和县财政局负责')).toEqual(['renshe', 'caizheng'])
  })

  it('gives a name without 县 the county of the list', () => {
    expect(codes('县住建局、发改局、自然资源局等部门')).toEqual(['zhujian', 'fagai', 'ziranziyuan'])
  })

  it('reads half-width marks and groups of townships', () => {
    const found = resolve(
      '(县直相关单位按职责分工负责。各乡镇人民政府、街道办事处、产业开发区均为责任单位,以下不再列出)',
    )
    expect(found.groups.map((one) => one.group)).toEqual([
      'county-units',
      'townships',
      'subdistricts',
    ])
    expect(found.units.map((unit) => unit.code)).toEqual(['kaifaqu'])
    expect(found.unresolved).toEqual([])
  })

  it('reports a name that no unit answers to and never guesses', () => {
    expect(resolve('县某某局牵头')).toEqual({ units: [], groups: [], unresolved: ['县某某局'] })
  })

  it('lists a unit once, as a lead when it is one anywhere', () => {
    const found = resolve('县科工信局牵头，县发改局、县科工信局按职责分工负责')
    expect(found.units.map(({ code, role }) => [code, role])).toEqual([
      ['kegongxin', 'lead'],
      ['fagai', 'responsible'],
    ])
  })
})

describe('the parentheses of the real gazette', () => {
  const gazette = splitGazette(readFileSync('seed/data/gazette-2022.txt', 'utf8'))
  const notes = gazette.documents
    .flatMap((document) => document.body)
    .flatMap((paragraph) => [
      ...paragraph.matchAll(/[（(]((?:[^（()）]|[（(][^（()）]*[）)])*)[）)]/g),
    ])
    .map((match) => match[1]!)
    .filter((note) => /负责$|^责任单位|以下不再列出$/.test(note))

  it('are all found', () => {
    expect(notes).toHaveLength(EXPECTED_NOTES)
  })

  it.each(notes.map((note) => [note]))('resolves every name of %s', (note) => {
    const found = resolve(note)
    expect(found.unresolved).toEqual([])
    expect(found.units.length + found.groups.length).toBeGreaterThan(0)
  })
})

/** 33 points of the management work points, 18 of disclosure, 16 of the market-entity plan. */
const EXPECTED_NOTES = 67
