import { describe, expect, it } from '@jest/globals'
import { proposeAlt } from '../../../src/domain/media/proposeAlt'

describe('proposeAlt', () => {
  it('takes the caption before the name', () => {
    expect(proposeAlt({ fileName: '流程图.png', caption: ' 低保申请流程 ' })).toBe('低保申请流程')
  })

  it.each([
    ['低保申请流程图.png', '低保申请流程图'],
    ['县政务服务大厅_外景.JPG', '县政务服务大厅 外景'],
    ['办事流程图（1）.png', '办事流程图'],
    ['办事流程图 - 副本 (2).jpeg', '办事流程图'],
    ['2024年财政决算饼图_v2.png', '2024年财政决算饼图'],
    ['flow-chart.png', 'flow chart'],
  ])('%s describes %s', (fileName, alt) => {
    expect(proposeAlt({ fileName, caption: '  ' })).toBe(alt)
  })

  it.each([
    'IMG_1234.JPG',
    'DSC00042.jpg',
    'DSCN1024.JPG',
    'PXL_20230101_101112.jpg',
    'Screenshot_20240102-101112.png',
    '微信图片_20240101120000.png',
    '微信截图_20240101(1).png',
    'mmexport1700000000000.jpg',
    'QQ图片20240101.jpg',
    '屏幕截图 2024-01-02 101112.png',
    '图片1.png',
    'image001.png',
    '扫描件 (3).jpg',
    '20240101.jpg',
    '2024年1月2日.jpg',
    'd41d8cd98f00b204e9800998ecf8427e.png',
    '1.png',
    '.png',
    '',
  ])('%s describes nothing', (fileName) => {
    expect(proposeAlt({ fileName })).toBe('')
  })
})
