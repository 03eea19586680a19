import { describe, expect, it } from '@jest/globals'
import { createLeaveGuard } from './leave-guard.ts'

/** A guard with somebody to ask; `agree` answers the last question with yes. */
function guardWithPerson() {
  const guard = createLeaveGuard()
  const questions: { reason: string; agree: () => void }[] = []
  guard.ask = (reason, agree) => questions.push({ reason, agree })
  return { guard, questions }
}

describe('createLeaveGuard', () => {
  it('lets people go where nothing is unsaved', () => {
    const { guard, questions } = guardWithPerson()
    let gone = false

    guard.attempt(() => (gone = true))

    expect([gone, questions]).toEqual([true, []])
  })

  it('asks first while something is unsaved, and goes once they agree', () => {
    const { guard, questions } = guardWithPerson()
    let gone = false
    guard.hold('Not saved.')

    guard.attempt(() => (gone = true))
    expect([gone, questions[0]!.reason]).toEqual([false, 'Not saved.'])

    questions[0]!.agree()
    expect([gone, guard.reason]).toEqual([true, null])
  })

  it('holds until the last of several holds is released', () => {
    const { guard } = guardWithPerson()
    const releaseFirst = guard.hold('One')
    const releaseSecond = guard.hold('Two')

    releaseFirst()
    expect(guard.reason).toBe('Two')
    releaseSecond()
    expect(guard.reason).toBeNull()
  })
})
