import { describe, expect, it } from '@jest/globals'
import { spellOut } from './spell-out.ts'

describe('spellOut', () => {
  it.each([
    ['r u open 2day', 'are you open today'],
    ['pls cancel my acct thx', 'please cancel my account thanks'],
    ['y is it late', 'why is it late'],
    ['which r package do you use', 'which r package do you use'],
    ['x and y', 'x and y'],
    ['what are your hours', 'what are your hours'],
    ['constructor toString __proto__', 'constructor toString __proto__'],
  ])('reads %j as %j', (written, read) => {
    expect(spellOut(written.split(' ')).join(' ')).toBe(read)
  })

  it('leaves what it has spelled out as it is', () => {
    const once = spellOut('hw cn i chnge my pw b4 tmrw'.split(' '))
    expect(spellOut(once)).toEqual(once)
  })
})
