import { beforeEach, describe, expect, it } from '@jest/globals'
import { createSignInThrottle } from './sign-in-throttle.ts'
import type { SignInThrottle } from './sign-in-throttle.ts'

const MINUTE = 60_000
let now: number
let throttle: SignInThrottle

const fail = (times: number, email = 'ana@example.com') => {
  for (let index = 0; index < times; index++) throttle.recordFailure(email)
}

beforeEach(() => {
  now = 1_000_000
  throttle = createSignInThrottle(() => now)
})

describe('createSignInThrottle', () => {
  it('lets four mistakes pass', () => {
    fail(4)

    expect(throttle.secondsToWait('ana@example.com')).toBe(0)
  })

  it.each([
    [5, 15],
    [6, 30],
    [7, 60],
    [11, 15 * 60],
    [50, 15 * 60],
  ])('asks after %d mistakes for %d seconds', (mistakes, seconds) => {
    fail(mistakes)

    expect(throttle.secondsToWait('ana@example.com')).toBe(seconds)
  })

  it('lets people try again when the time is over', () => {
    fail(5)
    now += 15_000

    expect(throttle.secondsToWait('ana@example.com')).toBe(0)
  })

  it('counts each address alone', () => {
    fail(9)

    expect(throttle.secondsToWait('ben@example.com')).toBe(0)
  })

  it('forgets everything at the right password, and after half an hour', () => {
    fail(8)
    throttle.recordSuccess('ana@example.com')
    fail(4)
    now += 31 * MINUTE
    fail(4)

    expect(throttle.secondsToWait('ana@example.com')).toBe(0)
  })

  it('keeps at most ten thousand addresses', () => {
    fail(9, 'first@example.com')
    for (let index = 0; index < 10_000; index++) fail(1, `${index}@example.com`)

    expect(throttle.secondsToWait('first@example.com')).toBe(0)
  })
})
