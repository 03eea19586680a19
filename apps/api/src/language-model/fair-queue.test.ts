import { describe, expect, it } from '@jest/globals'
import { FairQueue } from './fair-queue.ts'

const patient = new AbortController().signal

describe('FairQueue', () => {
  it('never gives one org more than its share', async () => {
    const queue = new FairQueue({ concurrency: 4, queueLimit: 8, orgShare: 0.5 })

    await queue.acquire('a', patient, 100)
    await queue.acquire('a', patient, 100)

    await expect(queue.acquire('a', patient, 10)).rejects.toMatchObject({ kind: 'over_capacity' })
    await expect(queue.acquire('b', patient, 10)).resolves.toBeInstanceOf(Function)
  })

  it('gives the whole to one org where the share is 1, and one slot in any case', async () => {
    const whole = new FairQueue({ concurrency: 2, queueLimit: 0, orgShare: 1 })
    await whole.acquire('a', patient, 0)
    await whole.acquire('a', patient, 0)
    expect(whole.running).toBe(2)

    const single = new FairQueue({ concurrency: 1, queueLimit: 0, orgShare: 0.1 })
    await single.acquire('a', patient, 0)
    expect(single.running).toBe(1)
  })

  it('takes the waiting orgs in turn, each in its own order', async () => {
    const queue = new FairQueue({ concurrency: 1, queueLimit: 100, orgShare: 1 })
    let release = await queue.acquire('first', patient, 0)
    const order: string[] = []
    const wait = async (orgId: string, name: string) => {
      const free = await queue.acquire(orgId, patient, 1_000)
      order.push(name)
      return free
    }
    const waiting = [
      wait('a', 'a1'),
      wait('a', 'a2'),
      wait('a', 'a3'),
      wait('b', 'b1'),
      wait('c', 'c1'),
      wait('b', 'b2'),
    ]

    for (let turn = 0; turn < waiting.length; turn++) {
      release()
      await new Promise((resolve) => setImmediate(resolve))
      release = await waiting[['a1', 'a2', 'a3', 'b1', 'c1', 'b2'].indexOf(order.at(-1)!)]!
    }

    expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3'])
  })

  it('bounds the queue, and the part of it that one org may fill', async () => {
    const queue = new FairQueue({ concurrency: 1, queueLimit: 4, orgShare: 0.5 })
    await queue.acquire('a', patient, 0)
    const waiting = ['a', 'a', 'a', 'b', 'b', 'c'].map((org) => queue.acquire(org, patient, 30))

    const settled = await Promise.allSettled(waiting)

    expect(settled.every(({ status }) => status === 'rejected')).toBe(true)
    expect(queue.waiting).toBe(0)
  })

  it('forgets who left, and frees a slot once only', async () => {
    const queue = new FairQueue({ concurrency: 1, queueLimit: 4, orgShare: 1 })
    const release = await queue.acquire('a', patient, 0)
    const visitor = new AbortController()
    const left = queue.acquire('b', visitor.signal, 1_000)
    visitor.abort(new Error('gone'))
    await expect(left).rejects.toThrow('gone')

    release()
    release()

    expect([queue.running, queue.waiting]).toEqual([0, 0])
    await expect(queue.acquire('b', visitor.signal, 1_000)).rejects.toThrow('gone')
  })
})
