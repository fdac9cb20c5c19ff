import { expect, it } from '@jest/globals'
import { contentElementsOf } from '../../../../src/domain/catalogue/directoryComparison/contentElementsOf'

const current = [
  { key: 'e1', label: '政策文件', required: true },
  { key: 'e3', label: '联系方式', required: false },
]

it('keeps the key of an element that stays, so that what a unit wrote for it stays with it', () => {
  const labels = ['办事指南', '联系方式（可选）', '政策 文件', '监督电话（可选）']
  expect(contentElementsOf({ labels, current })).toEqual([
    { key: 'e2', label: '办事指南', required: true },
    { key: 'e3', label: '联系方式', required: false },
    { key: 'e1', label: '政策 文件', required: true },
    { key: 'e4', label: '监督电话', required: false },
  ])
})

it('takes what a source prints without a mark as it is in force', () => {
  expect(contentElementsOf({ labels: ['联系方式'], current })).toEqual([current[1]])
})

it('gives keys to all where nothing is in force, one each', () => {
  expect(contentElementsOf({ labels: ['甲', '甲'], current: [] })).toEqual([
    { key: 'e1', label: '甲', required: true },
    { key: 'e2', label: '甲', required: true },
  ])
})
