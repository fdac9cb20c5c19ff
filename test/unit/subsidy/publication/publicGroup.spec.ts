import { describe, expect, it } from '@jest/globals'
import { publicGroup } from '../../../../src/domain/subsidy/publication/publicGroup'

describe('what the public reads of a group', () => {
  it.each([
    ['三组', '三组'],
    ['3组', '3组'],
    ['第十二村民小组', '第十二村民小组'],
    ['3', '3'],
    ['十二', '十二'],
    ['大屋组', '大屋组'],
    ['上湾', '上湾'],
    ['李家冲', '李家冲'],
    ['新屋自然村', '新屋自然村'],
    ['石塘村3组', '石塘村3组'],
    // A cell that holds more than its group, or something else: a column has slipped.
    ['三组王小明', '三组'],
    ['3组12号', '3组'],
    ['3组，低保户', '3组'],
    ['王小明', ''],
    ['王小明组长', ''],
    ['李冲', ''],
    ['王小明（三组）', ''],
    ['肢体残疾二级', ''],
    ['', ''],
  ])('shows “%s” as “%s”', (text, shown) => {
    expect(publicGroup(text)).toBe(shown)
  })
})
