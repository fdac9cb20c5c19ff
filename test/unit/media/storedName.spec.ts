import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cleanOriginalName, storedName } from '../../../src/domain/media/storedName'

describe('storedName', () => {
  it.each([
    ['实施方案（修订）.docx', 'docx', '实施方案修订-0f0f.docx'],
    ['photo.JPG', 'jpg', 'photo-0f0f.jpg'],
    ['假的.pdf', 'png', '假的-0f0f.png'],
    ['../../etc/passwd', 'txt', 'etcpasswd-0f0f.txt'],
    ['《》.pdf', 'pdf', 'file-0f0f.pdf'],
  ])('%s with the content of %s becomes %s', (originalName, extension, stored) => {
    expect(storedName({ originalName, extension, token: '0f0f' })).toBe(stored)
  })

  it('is a short name without any separator, whatever the name was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (originalName) => {
        const name = storedName({ originalName, extension: 'pdf', token: '0f'.repeat(8) })
        expect(name).toMatch(/^[\p{L}\p{N}_-]+\.pdf$/u)
        expect(Buffer.byteLength(name)).toBeLessThan(240)
      }),
    )
  })
})

describe('cleanOriginalName', () => {
  it.each([
    ['《实施方案》（修订）.docx', 'docx', '《实施方案》（修订）.docx'],
    ['C:\\fakepath\\方案.pdf', 'pdf', '方案.pdf'],
    ['../../方案.pdf', 'pdf', '方案.pdf'],
    ['方案.doc', 'docx', '方案.docx'],
    ['报告\u202Efdp.exe', 'pdf', '报告fdp.pdf'],
    ['', 'pdf', '未命名.pdf'],
  ])('%j with the content of %s is shown as %s', (name, extension, shown) => {
    expect(cleanOriginalName(name, extension)).toBe(shown)
  })
})
