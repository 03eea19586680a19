import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { html } from './html.ts'

describe('html', () => {
  it.each([
    ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['both quotes', `"'`, '&quot;&#39;'],
    ['an entity', '&lt;', '&amp;lt;'],
  ])('escapes %s', (_what, value, expected) => {
    expect(html`<p>${value}</p>`.markup).toBe(`<p>${expected}</p>`)
  })

  it('puts parts of pages in as they are, one after the other', () => {
    const items = [html`<li>1</li>`, html`<li>2</li>`]

    expect(html`${items}`.markup).toBe('<li>1</li><li>2</li>')
  })

  it('escapes each value of a list', () => {
    expect(html`${['<', '>']}`.markup).toBe('&lt;&gt;')
  })

  it('prints nothing for what is absent, and prints zero', () => {
    expect(html`${null}${undefined}${false}${0}`.markup).toBe('0')
  })

  it('does not trust an object that only looks like a part of a page', () => {
    const lookalike = { markup: '<b>' } as unknown as string

    expect(html`${lookalike}`.markup).not.toContain('<b>')
  })

  it('never lets a value end its text or its quoted attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '/', '=') }), (value) => {
        expect(html`${value}`.markup).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
      }),
    )
  })
})
