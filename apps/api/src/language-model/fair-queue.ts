import { CallFailure } from './model-call.ts'

interface FairQueueOptions {
  concurrency: number
  /** Most that may wait, over all orgs. */
  queueLimit: number
  /** Share of both that one org may hold. */
  orgShare: number
}

interface Waiter {
  start(): void
}

/**
 * A bounded number of slots, given in turn to the orgs that wait.
 *
 * An org never holds more than its share, even while the rest stands idle: slots that hang on a dead server free
 * themselves only at their deadline, and until then another org's question must still find one.
 */
export class FairQueue {
  readonly #options: FairQueueOptions
  readonly #orgLimit: number
  readonly #orgQueueLimit: number
  #running = 0
  #waitingCount = 0
  readonly #runningByOrg = new Map<string, number>()
  /** Orgs in the order of their turns. */
  readonly #waitingByOrg = new Map<string, Set<Waiter>>()

  constructor(options: FairQueueOptions) {
    this.#options = options
    this.#orgLimit = Math.max(1, Math.floor(options.concurrency * options.orgShare))
    this.#orgQueueLimit = Math.ceil(options.queueLimit * options.orgShare)
  }

  get running(): number {
    return this.#running
  }

  get waiting(): number {
    return this.#waitingCount
  }

  /**
   * Waits for a slot; call what it resolves to, once, to give the slot back.
   *
   * @throws {CallFailure} `over_capacity` when the queue is full or the wait too long.
   * @throws the signal's reason.
   */
  async acquire(orgId: string, signal: AbortSignal, maxWaitMs: number): Promise<() => void> {
    signal.throwIfAborted()
    if (this.#mayStart(orgId)) return this.#start(orgId)
    const own = this.#waitingByOrg.get(orgId) ?? new Set<Waiter>()
    if (this.#waitingCount >= this.#options.queueLimit || own.size >= this.#orgQueueLimit || maxWaitMs <= 0) {
      throw new CallFailure('over_capacity', 'Too many questions are waiting for the model.')
    }
    this.#waitingByOrg.set(orgId, own)
    return await new Promise<() => void>((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', onAbort)
        own.delete(waiter)
        this.#waitingCount--
        if (own.size === 0) this.#waitingByOrg.delete(orgId)
      }
      const waiter: Waiter = {
        start: () => {
          leave()
          resolve(this.#start(orgId))
        },
      }
      const onAbort = () => {
        leave()
        reject(signal.reason as Error)
      }
      const timer = setTimeout(() => {
        leave()
        reject(new CallFailure('over_capacity', 'The question waited too long for its turn.'))
      }, maxWaitMs)
      own.add(waiter)
      this.#waitingCount++
      signal.addEventListener('abort', onAbort, { once: true })
    })
  }

  #mayStart(orgId: string): boolean {
    return this.#running < this.#options.concurrency && (this.#runningByOrg.get(orgId) ?? 0) < this.#orgLimit
  }

  #start(orgId: string): () => void {
    this.#running++
    this.#runningByOrg.set(orgId, (this.#runningByOrg.get(orgId) ?? 0) + 1)
    let released = false
    return () => {
      if (released) return
      released = true
      this.#running--
      const left = this.#runningByOrg.get(orgId)! - 1
      if (left === 0) this.#runningByOrg.delete(orgId)
      else this.#runningByOrg.set(orgId, left)
      this.#startWaiting()
    }
  }

  #startWaiting(): void {
    for (const [orgId, waiters] of [...this.#waitingByOrg]) {
      if (this.#running >= this.#options.concurrency) return
      const [first] = waiters
      if (!first || !this.#mayStart(orgId)) continue
      // To the end of the round, so that the next free slot is another org's.
      this.#waitingByOrg.delete(orgId)
      this.#waitingByOrg.set(orgId, waiters)
      first.start()
    }
  }
}
