import { describe, expect, it } from '@jest/globals'
import { chooseOrg } from './last-org.ts'

const orgs = [{ orgId: 'a' }, { orgId: 'b' }]

describe('chooseOrg', () => {
  it('opens the last one used', () => expect(chooseOrg(orgs, 'b')).toEqual({ orgId: 'b' }))
  it('opens the first where the last one is no longer theirs', () => {
    expect(chooseOrg(orgs, 'gone')).toEqual({ orgId: 'a' })
  })
  it('opens none where there is none', () => expect(chooseOrg([], 'b')).toBeNull())
})
