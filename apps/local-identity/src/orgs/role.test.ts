import { describe, expect, it } from '@jest/globals'
import { inheritedRoles, mayManage } from './role.ts'

describe('roles', () => {
  it.each([
    ['Owner', ['Owner', 'Admin', 'Member']],
    ['Admin', ['Admin', 'Member']],
    ['Member', ['Member']],
  ] as const)('%s includes %j', (role, included) => {
    expect(inheritedRoles(role)).toEqual(included)
  })

  it.each([
    ['Owner', 'Owner', true],
    ['Owner', 'Member', true],
    ['Admin', 'Owner', false],
    ['Admin', 'Admin', true],
    ['Admin', 'Member', true],
    ['Member', 'Member', false],
  ] as const)('%s managing %s: %s', (actor, target, expected) => {
    expect(mayManage(actor, target)).toBe(expected)
  })
})
