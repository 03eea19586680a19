import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { shorthand, spellOut } from './spell-out.ts'

describe('spellOut', () => {
  it.each([
    ['r u open 2day', 'are you open today'],
    ['pls cancel my acct thx', 'please cancel my account thanks'],
    ['y is it late', 'why is it late'],
    ['y r u late', 'why are you late'],
    ['y cant i pay', "why can't i pay"],
    ['y hav u called', 'why have you called'],
    ['does the uk office ship to the eu', 'does the uk office ship to the eu'],
    ['can u e mail me', 'can you e mail me'],
    ['are u a bakery', 'are you a bakery'],
    ['which r package do you use', 'which r package do you use'],
    ['x and y', 'x and y'],
    ['what are your hours', 'what are your hours'],
    ['constructor toString __proto__', 'constructor toString __proto__'],
  ])('reads %j as %j', (written, read) => {
    expect(spellOut(written.split(' ')).join(' ')).toBe(read)
  })

  it('spells out all of its list', () => {
    for (const [short, word] of shorthand) expect(spellOut([short])).toEqual([word])
  })

  it('leaves what it has spelled out as it is', () => {
    const word = fc.oneof(fc.constantFrom(...shorthand.keys()), fc.constantFrom('r', 'y', 'u', 'e', 'k', 'open'))
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const once = spellOut(words)
        expect(spellOut(once)).toEqual(once)
      }),
    )
    for (const read of shorthand.values()) expect(spellOut([read])).toEqual([read])
  })
})
