import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { safeHref } from '../../src/portal/safeHref'

describe('safeHref', () => {
  it.each([
    ['https://www.gov.cn/a?b=1#c', 'https://www.gov.cn/a?b=1#c'],
    ['  http://x.example/  ', 'http://x.example/'],
    ['/catalogue/1', '/catalogue/1'],
    ['#main', '#main'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['tel:12345', 'tel:12345'],
  ])('lets %s pass', (address, expected) => {
    expect(safeHref(address)).toBe(expected)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    '//evil.example',
    '/\\evil.example',
    'evil.example',
    '',
    null,
    undefined,
  ])('refuses %j', (address) => {
    expect(safeHref(address)).toBeNull()
  })

  it('never yields an address that a browser would resolve to another scheme', () => {
    const prefix = fc.constantFrom(
      '',
      ' ',
      '\t',
      '/',
      '//',
      '\\',
      'java',
      'JAVASCRIPT:',
      'data:',
      'https:',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(prefix, fc.string()), { maxLength: 6 }), (parts) => {
        const href = safeHref(parts.join(''))
        if (href === null) return
        const resolved = new URL(href, 'https://own.example/page')
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(resolved.protocol)
        if (href.startsWith('/')) expect(resolved.host).toBe('own.example')
      }),
    )
  })
})
