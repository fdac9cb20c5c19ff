import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  editionDifference,
  type ComparableVersion,
} from '../../../src/domain/catalogue/editionDifference'

const version = (changes: Partial<ComparableVersion> = {}): ComparableVersion => ({
  itemId: 'a',
  versionId: 'a1',
  code: '01-01',
  name: '部门预算',
  domain: '财政预决算',
  path: ['财政', '预算'],
  contentElements: ['收支总表'],
  legalBases: ['《预算法》第十四条'],
  timeLimitText: '批准后20日内',
  publishingOrgan: '县财政局',
  owningScope: 'units',
  owningUnits: ['县财政局'],
  channels: ['■政府网站'],
  audience: '全社会',
  methods: ['proactive'],
  levels: ['县级'],
  changeReason: '首次编制',
  changeBasis: '',
  ...changes,
})

describe('the difference between two editions', () => {
  it('names what was added and removed', () => {
    const difference = editionDifference({
      before: [version()],
      after: [version({ itemId: 'b', code: '02-01', name: '采购合同', changeReason: '新增' })],
    })
    expect(difference.added).toEqual([
      { code: '02-01', name: '采购合同', reason: '新增', basis: '' },
    ])
    expect(difference.removed).toEqual([{ code: '01-01', name: '部门预算' }])
    expect(difference.unchanged).toBe(0)
  })

  it('names each changed field with its value before and after', () => {
    const { changed } = editionDifference({
      before: [version()],
      after: [version({ versionId: 'a2', timeLimitText: '批复后20日内', changeReason: '更正' })],
    })
    expect(changed).toEqual([
      {
        code: '01-01',
        name: '部门预算',
        reason: '更正',
        basis: '',
        fields: [{ label: '公开时限', before: '批准后20日内', after: '批复后20日内' }],
      },
    ])
  })

  it('takes a new code of the same item for a change and not for a new item', () => {
    const difference = editionDifference({
      before: [version()],
      after: [version({ code: '01-09' })],
    })
    expect(difference.changed[0]?.fields).toEqual([
      { label: '编号', before: '01-01', after: '01-09' },
    ])
    expect(difference.added).toEqual([])
  })

  it('does not count a new reason alone as a change', () => {
    const difference = editionDifference({
      before: [version()],
      after: [version({ changeReason: '重新表述' })],
    })
    expect(difference).toEqual({ added: [], changed: [], removed: [], unchanged: 1 })
  })

  it('reads a group of owners by its name', () => {
    const { changed } = editionDifference({
      before: [version({ owningScope: 'to-be-named', owningUnits: [] })],
      after: [version({ owningScope: 'all-townships', owningUnits: [] })],
    })
    expect(changed[0]?.fields).toEqual([
      { label: '责任单位', before: '待清单管理员确定', after: '各乡镇人民政府、街道办事处' },
    ])
  })

  it('accounts for every item exactly once, whatever the editions', () => {
    const editions = fc.uniqueArray(
      fc.record({ itemId: fc.constantFrom('a', 'b', 'c', 'd'), name: fc.constantFrom('甲', '乙') }),
      { selector: ({ itemId }) => itemId },
    )
    fc.assert(
      fc.property(editions, editions, (before, after) => {
        const difference = editionDifference({
          before: before.map((one) => version({ ...one, code: one.itemId })),
          after: after.map((one) => version({ ...one, code: one.itemId })),
        })
        const { added, changed, removed, unchanged } = difference
        expect(added.length + changed.length + unchanged).toBe(after.length)
        expect(removed.length + changed.length + unchanged).toBe(before.length)
      }),
    )
  })
})
