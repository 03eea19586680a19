import { describe, expect, it } from '@jest/globals'
import { hashPassword, verifyPassword } from './password.ts'

describe('verifyPassword', () => {
  it('knows the password again and no other', async () => {
    const hash = await hashPassword('correct horse')

    expect(hash).toMatch(/^scrypt\$32768\$8\$3\$/)
    expect(await verifyPassword('correct horse', hash)).toBe(true)
    expect(await verifyPassword('correct horse ', hash)).toBe(false)
  })

  it('makes another hash of the same password each time', async () => {
    expect(await hashPassword('same')).not.toBe(await hashPassword('same'))
  })

  it('takes the two spellings of an umlaut for one', async () => {
    expect(await verifyPassword('gr\u00fcn', await hashPassword('gru\u0308n'))).toBe(true)
  })

  it('does as much work for somebody unknown, and says no', async () => {
    const startedAt = performance.now()

    expect(await verifyPassword('anything', null)).toBe(false)
    expect(performance.now() - startedAt).toBeGreaterThan(20)
  })

  it.each(['', 'plain', 'md5$1$2$3$4$5'])('says no to the foreign hash %j', async (hash) => {
    expect(await verifyPassword('', hash)).toBe(false)
  })
})
