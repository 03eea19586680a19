import { describe, expect, it } from '@jest/globals'
import { isSpelled, listKnownWords, numberOf } from './known-words.ts'

describe('numberOf', () => {
  it('gives each known word its place, and no other word one', () => {
    expect(listKnownWords()[numberOf('delivery')!]).toBe('delivery')
    expect(numberOf('delivry')).toBeUndefined()
    expect(numberOf('constructor')).not.toBe(Object)
    expect(numberOf('__proto__')).toBeUndefined()
  })
})

describe('isSpelled', () => {
  it.each(['delivery', 'snowed', 'gazebo', 'gazebos', 'snowing', 'the'])('knows %j', (word) => {
    expect(isSpelled(word)).toBe(true)
  })

  it.each(['delivry', 'recieve', 'adress', 'definately', 'qzx', 'adresses', 'recieved', 'hous'])(
    'does not know %j',
    (word) => {
      expect(isSpelled(word)).toBe(false)
    },
  )
})
