import { describe, expect, it } from '@jest/globals'
import { apiPath, pagePath } from './org-path.ts'

describe('apiPath', () => {
  it('leaves out what is not asked for and escapes the rest', () => {
    const query = { search: 'a&b=c?', cursor: undefined, limit: 500, empty: '' }
    expect(apiPath('o/1', 'entries', query)).toBe('/org/o%2F1/entries?search=a%26b%3Dc%3F&limit=500')
    expect(apiPath('o', 'entries')).toBe('/org/o/entries')
  })
})

describe('pagePath', () => {
  it('links to a page, and to one entry of it', () => {
    expect(pagePath('o', 'inquiries')).toBe('/app/o/inquiries')
    expect(pagePath('o', 'knowledge', 'e')).toBe('/app/o/knowledge?entry=e')
  })
})
