import PQueue from 'p-queue'
import { AppError } from '../errors.ts'

const longestWaitMs = 5_000

/** Runs one piece of work at a time, in order. */
export interface WriterQueue {
  /** @throws AppError `storage_unavailable` when its turn came too late: then nothing was begun. */
  add<Result>(work: () => Promise<Result>): Promise<Result>
  onIdle(): Promise<void>
}

/**
 * A queue of writers with a deadline on the wait: behind a locked file each writer takes seconds to fail, and the
 * twentieth caller must not wait for all of them.
 */
export function createWriterQueue(waitMs = longestWaitMs): WriterQueue {
  const queue = new PQueue({ concurrency: 1 })
  return {
    async add<Result>(work: () => Promise<Result>): Promise<Result> {
      const expires = performance.now() + waitMs
      return queue.add(
        () => {
          if (performance.now() < expires) return work()
          throw new AppError(
            'storage_unavailable',
            'The database is busy; nothing was changed. Try again in a few seconds.',
            { retryAfter: 2 },
          )
        },
        { throwOnTimeout: true },
      )
    },
    onIdle: () => queue.onIdle(),
  }
}
