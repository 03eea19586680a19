import { describe, expect, it } from '@jest/globals'
import { defaultFilters, inquiriesPath, readFilters, writeFilters, type InquiryFilters } from './inquiry-filters.ts'

describe('inquiriesPath', () => {
  it('asks by default for what was handed off and waits', () => {
    expect(inquiriesPath('o', defaultFilters)).toBe('/org/o/inquiries?outcome=handed_off&resolved=false&limit=50')
  })

  it('asks for everything by naming no filter', () => {
    expect(inquiriesPath('o', { outcome: 'all', state: 'all', search: '' }, 'c')).toBe(
      '/org/o/inquiries?cursor=c&limit=50',
    )
  })
})

describe('the filters in the address', () => {
  it('survive a round trip', () => {
    const filters: InquiryFilters = { outcome: 'answered', state: 'resolved', search: 'a&b' }
    expect(readFilters(writeFilters(filters))).toEqual(filters)
  })

  it('leave the address bare by default', () => expect(writeFilters(defaultFilters).toString()).toBe(''))

  it('are read as the default where they make no sense', () => {
    expect(readFilters(new URLSearchParams('outcome=stolen&state=%00'))).toEqual(defaultFilters)
  })
})
