import { describe, expect, it } from '@jest/globals'
import { encodeReturnTo } from '../testing/identity-house.ts'
import { parseReturnTo } from './return-to.ts'

const appOrigins = ['http://localhost:3000', 'https://app.example.com']

describe('parseReturnTo', () => {
  it.each([
    'http://localhost:3000/',
    'http://localhost:3000/app/1/knowledge?search=a+b&page=2#row-3',
    'https://app.example.com/caf%C3%A9?q=%22',
  ])('lets %s through', (url) => {
    expect(parseReturnTo(encodeReturnTo(url), appOrigins)).toBe(url)
  })

  it('mends a plus sign that arrived as a space', () => {
    const url = 'http://localhost:3000/?a=~~~>>>'
    expect(encodeReturnTo(url)).toContain('+')

    expect(parseReturnTo(encodeReturnTo(url).replaceAll('+', ' '), appOrigins)).toBe(
      'http://localhost:3000/?a=~~~%3E%3E%3E',
    )
  })

  it.each(['http://127.0.0.1:3000/app?a=1#b', 'http://[::1]:3000/app?a=1#b'])(
    'leads %s to the name that the cookie is for',
    (url) => {
      expect(parseReturnTo(encodeReturnTo(url), appOrigins)).toBe('http://localhost:3000/app?a=1#b')
    },
  )

  it.each([
    'http://localhost:3001/',
    'https://localhost:3000/',
    'http://localhost:3000.evil.example/',
    'http://localhost:3000@evil.example/',
    'http://user:password@localhost:3000/',
    'https://evil.example/?http://localhost:3000/',
    '//evil.example/',
    '/relative',
    'javascript:alert(1)//http://localhost:3000',
    'data:text/html,<script>alert(1)</script>',
    'https://app.example.com.evil.example/',
    'https://app.example.com:8443/',
    'http://127.0.0.2:3000/',
    'blob:http://localhost:3000/1',
    '',
    'http://',
  ])('refuses %j', (url) => {
    expect(parseReturnTo(encodeReturnTo(url), appOrigins)).toBeNull()
  })

  it('refuses what is no base64, and what is too long', () => {
    expect(parseReturnTo('http://localhost:3000/', appOrigins)).toBeNull()
    expect(parseReturnTo(encodeReturnTo(`http://localhost:3000/${'a'.repeat(9000)}`), appOrigins)).toBeNull()
  })

  it('writes the line breaks of a header-splitting address as harmless escapes or drops them', () => {
    const parsed = parseReturnTo(encodeReturnTo('http://localhost:3000/a\r\nSet-Cookie: b=1'), appOrigins)

    expect(parsed).not.toMatch(/[\r\n]/)
  })
})
