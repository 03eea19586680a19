import { describe, expect, it } from '@jest/globals'
import { askedWays, attack } from '../testing/attack-house.ts'

const attacksPerWay = 150
const seed = 20_261_122

describe('whatever a language model replies', () => {
  it.each(askedWays)(
    'says only stored answers or the hand-off text, asked by $way of a server like $dialect',
    async (asked) => {
      const { replies, answered, outside } = await attack(asked, attacksPerWay, seed)

      expect(outside).toEqual([])
      expect(replies).toBe(attacksPerWay)
      // Some name an entry and are rightly believed, else nothing was put to the test.
      expect(answered).toBeGreaterThan(0)
    },
    60_000,
  )
})
