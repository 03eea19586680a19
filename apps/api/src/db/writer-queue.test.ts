import { describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { createWriterQueue } from './writer-queue.ts'

describe('the queue of writers', () => {
  it('runs one at a time, in order, also after one failed', async () => {
    const queue = createWriterQueue()
    const seen: string[] = []
    const write = (name: string) => async () => {
      seen.push(`${name} begins`)
      await sleep(5)
      seen.push(`${name} ends`)
    }

    await Promise.allSettled([
      queue.add(write('a')),
      queue.add(() => Promise.reject(new Error('disk'))),
      queue.add(write('b')),
    ])

    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })

  it('refuses a writer whose turn comes too late, without beginning its work', async () => {
    const queue = createWriterQueue(20)
    let began = false
    const slow = queue.add(() => sleep(60))
    const late = queue.add(async () => {
      began = true
    })

    await expect(late).rejects.toMatchObject({ code: 'storage_unavailable' })
    await slow
    expect(began).toBe(false)
    await expect(queue.add(async () => 'served again')).resolves.toBe('served again')
  })
})
