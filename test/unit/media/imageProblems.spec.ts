import { describe, expect, it } from '@jest/globals'
import { imageProblems } from '../../../src/domain/media/imageProblems'

describe('imageProblems', () => {
  it.each([
    { mimeType: 'image/png', alt: '流程图' },
    { mimeType: 'image/png', alt: '', decorative: true },
    { mimeType: 'application/pdf', alt: null },
    { mimeType: null },
  ])('%j may be shown', (media) => {
    expect(imageProblems([media])).toEqual([])
  })

  it.each([null, undefined, '', '　 '])('an image with the text %j may not', (alt) => {
    const [problem, ...others] = imageProblems([
      { originalName: '外景.jpg', filename: '外景-0f.jpg', mimeType: 'image/jpeg', alt },
      { mimeType: 'image/png', alt: '有' },
    ])
    expect(others).toEqual([])
    expect(problem).toContain('“外景.jpg”没有替代文字')
    expect(problem).toContain('装饰性图片')
  })
})
