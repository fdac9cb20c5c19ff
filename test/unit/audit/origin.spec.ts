import { describe, expect, it } from '@jest/globals'
import { CLIENT_ADDRESS_HEADER, originOf } from '../../../src/domain/audit/origin'
import { shortUserAgent } from '../../../src/domain/audit/shortUserAgent'

describe('From where a person acts', () => {
  it.each([
    ['10.1.2.3', '10.1.2.3'],
    ['::ffff:10.1.2.3', '10.1.2.3'],
    ['2001:db8::1', '2001:db8::1'],
    ['', undefined],
    ['<script>', undefined],
    ['1'.repeat(60), undefined],
  ])('is the address %s as %s', (header, ip) => {
    expect(originOf(new Headers({ [CLIENT_ADDRESS_HEADER]: header })).ip).toBe(ip)
  })

  it('is not what a client claims of itself', () => {
    const headers = new Headers({ 'x-forwarded-for': '8.8.8.8', forwarded: 'for=8.8.8.8' })
    expect(originOf(headers)).toEqual({ ip: undefined, userAgent: undefined })
  })
})

describe('The short name of a browser', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
      'Chrome 126 / Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.2592.87',
      'Edge 126 / Windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
      'Safari 17 / macOS',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari 17 / iOS',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
      'Firefox 128 / Linux',
    ],
    ['curl/8.5.0', 'curl/8.5.0'],
    ['x'.repeat(200), 'x'.repeat(80)],
    ['  ', undefined],
    [null, undefined],
  ])('%s is %s', (userAgent, short) => {
    expect(shortUserAgent(userAgent)).toBe(short)
  })
})
