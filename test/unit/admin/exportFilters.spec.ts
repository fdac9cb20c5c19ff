import { describe, expect, it } from '@jest/globals'
import { describeExport, isExportSettled } from '../../../src/admin/lists/describeExport'
import { exportFilters } from '../../../src/admin/lists/exportFilters'
import { obligationList } from '../../../src/admin/links/obligationList'
import { EXPORT_STATES, type ExportState } from '../../../src/domain/export/exportKind'

const filterOf = (query: string): unknown => JSON.parse(exportFilters(query).filters)

describe('the filter that an export takes over from the list', () => {
  it.each([
    ['', {}],
    ['page=2&limit=50&sort=-dueDate&columns=[1]', {}],
    [
      'where[or][0][and][0][state][equals]=met-late&page=1',
      { or: [{ and: [{ state: { equals: 'met-late' } }] }] },
    ],
    [
      'where[or][0][and][1][title][like]=b&where[or][0][and][0][title][like]=a',
      { or: [{ and: [{ title: { like: 'a' } }, { title: { like: 'b' } }] }] },
    ],
    ['where[state][in][0]=a&where[state][in][1]=b', { state: { in: ['a', 'b'] } }],
    ['where[state][in][]=a&where[state][in][]=b', { state: { in: ['a', 'b'] } }],
    ['where[actor.name][equals]=%E5%BC%A0', { 'actor.name': { equals: '张' } }],
    ['where[broken=1&where=2&somewhere[a]=3', {}],
  ])('reads %s', (query, where) => {
    expect(filterOf(query)).toEqual(where)
  })

  it('reads what the quick filters write, ranges too', () => {
    const href = obligationList([
      { field: 'state', operator: 'in', value: ['overdue', 'pending'] },
      { field: 'dueDate', operator: 'less_than_equal', value: '2026-12-31' },
    ])
    const conditions = [
      { state: { in: ['overdue', 'pending'] } },
      { dueDate: { less_than_equal: '2026-12-31' } },
    ]
    expect(filterOf(href.split('?')[1] ?? '')).toEqual({
      or: [{ and: [{ and: conditions }] }],
    })
  })

  it('takes the words of the search box along', () => {
    expect(exportFilters('search=%E9%A2%84%E7%AE%97&limit=50')).toEqual({
      filters: '{}',
      search: '预算',
    })
  })

  it('is not led astray by names that mean something to JavaScript', () => {
    filterOf('where[__proto__][polluted]=1&where[constructor][prototype][polluted]=1')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('the words for how far an export is', () => {
  const progress = {
    id: '1',
    fileName: '台账.csv',
    state: 'running' as ExportState,
    rowsDone: 1500,
    rowsTotal: 20_000 as number | null,
    bytes: 3_500_000,
    failure: '您没有权限',
    expiresAt: '',
  }
  it.each([
    ['waiting', '正在排队……'],
    ['running', '正在生成：1,500 / 20,000 行'],
    ['ready', '已生成“台账.csv”，1,500 行，3.3 MB'],
    ['failed', '没有生成：您没有权限'],
    ['cancelled', '已取消'],
    ['expired', '文件已到期或者已删除，需要时请重新导出'],
  ] as const)('of one that is %s', (state, words) => {
    expect(describeExport({ ...progress, state })).toBe(words)
  })

  it('do without a total that is not known', () => {
    expect(describeExport({ ...progress, rowsTotal: null })).toBe('正在生成：1,500 行')
  })

  it('are final but for the two states in which the worker acts', () => {
    const open = (Object.keys(EXPORT_STATES) as ExportState[]).filter(
      (state) => !isExportSettled({ state }),
    )
    expect(open).toEqual(['waiting', 'running'])
  })
})
