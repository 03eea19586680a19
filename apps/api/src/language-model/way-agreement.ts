import { CallFailure, type ModelReply, type Rung, type Tuning } from './model-call.ts'
import { expectedProbeEntry } from './probe-question.ts'
import type { ModelLogger } from './model-logger.ts'

export interface Agreement {
  rung: Rung
  tuning: Tuning
  /** Null where the operator's word was taken for it. */
  probedAt: number | null
}

interface WayAgreementOptions {
  /** The rungs that may be used, best first. */
  rungs: readonly Rung[]
  /** Whether to ask the server before the first question; otherwise the first rung is taken until it fails. */
  probeFirst: boolean
  /** Asks the probe's question in one way. */
  tryRung: (rung: Rung, tuning: Tuning) => Promise<ModelReply>
  now: () => number
  logger: ModelLogger
  label: object
}

const goodForMs = 24 * 60 * 60 * 1000
/** After a server error on the way down, a better rung may only have had a bad moment. */
const uncertainForMs = 10 * 60 * 1000
const failedForMs = 5_000
const refusedForMs = 60_000
const callsPerRung = 6
/** For models that think aloud before they reply. */
const patientReplyTokens = 1_024
const idReplyTokens = 24

/**
 * What one server, model and key were found to understand, kept for a day.
 *
 * A probe asks one small question rung by rung, so that no visitor's question is spent on finding out; concurrent
 * questions share it. Parameters that the server refuses by name are left out from then on.
 */
export class WayAgreement {
  readonly #options: WayAgreementOptions
  readonly #dropped = new Set<string>()
  #replyTokens = idReplyTokens
  #agreed: { rung: Rung; probedAt: number | null; until: number } | null = null
  #failed: { failure: CallFailure; until: number } | null = null
  #probing: Promise<void> | null = null
  #probedAt: number | null = null

  constructor(options: WayAgreementOptions) {
    this.#options = options
    if (!options.probeFirst) this.#agreed = { rung: options.rungs[0]!, probedAt: null, until: Infinity }
  }

  get current(): Agreement | null {
    if (!this.#agreed) return null
    return { rung: this.#agreed.rung, probedAt: this.#agreed.probedAt, tuning: this.#tuning() }
  }

  get probedAt(): number | null {
    return this.#probedAt
  }

  get dropped(): readonly string[] {
    return [...this.#dropped]
  }

  /** @throws {CallFailure} why no way of asking works, as the probe found it a moment ago. */
  async find(signal: AbortSignal): Promise<Agreement> {
    const now = this.#options.now()
    // An old agreement serves until a new one is made: no question waits for what is only a precaution.
    if (this.#agreed && now >= this.#agreed.until && !this.#isFailed(now)) void this.#probe()
    if (!this.#agreed) {
      if (this.#failed && this.#isFailed(now)) throw this.#failed.failure
      await raceWithSignal(this.#probe(), signal)
    }
    const { current } = this
    if (current) return current
    throw this.#failed?.failure ?? new CallFailure('rejected', 'No way of asking the model server works.')
  }

  /** The server refused a parameter by name. */
  drop(parameter: string): void {
    if (this.#dropped.has(parameter)) return
    this.#dropped.add(parameter)
    this.#options.logger.info({ ...this.#options.label, parameter }, 'language model: parameter refused and left out')
  }

  /** The model thinks before it replies: leave it room from now on. */
  allowThinking(): void {
    if (this.#replyTokens === patientReplyTokens) return
    this.#replyTokens = patientReplyTokens
    this.#options.logger.info(this.#options.label, 'language model: it thinks before it replies, and is given room to')
  }

  /** Why the last probe found nothing, while that holds. */
  get failure(): { failure: CallFailure; at: number } | null {
    return this.#failed && this.#probedAt !== null ? { failure: this.#failed.failure, at: this.#probedAt } : null
  }

  /**
   * The server does not know this rung (any more): it is given up and the next question waits for a new probe. Where it
   * only may not, because one question was refused, it stays until the probe has found another.
   */
  doubt(rung: Rung, doubt: 'surely' | 'maybe'): void {
    if (this.#agreed?.rung !== rung || this.#options.rungs.length === 1) return
    const neverProbed = this.#probedAt === null
    const since = this.#options.now() - (this.#probedAt ?? 0)
    if (!neverProbed && since < (doubt === 'surely' ? failedForMs : refusedForMs)) return
    if (doubt === 'surely' || neverProbed) this.#agreed = null
    void this.#probe()
  }

  #isFailed(now: number): boolean {
    return this.#failed !== null && now < this.#failed.until
  }

  #tuning(): Tuning {
    return { dropped: this.#dropped, replyTokens: this.#replyTokens }
  }

  /** Never rejects: what it found is in `#agreed` or `#failed`. */
  #probe(): Promise<void> {
    this.#probing ??= this.#descend().finally(() => {
      this.#probing = null
    })
    return this.#probing
  }

  async #descend(): Promise<void> {
    const { rungs, now, logger, label } = this.#options
    this.#probedAt = now()
    let uncertain = false
    let worst = new CallFailure('rejected', 'No way of asking the model server works.')
    for (const rung of rungs) {
      const failure = await this.#try(rung)
      if (failure === null) {
        this.#failed = null
        this.#agreed = { rung, probedAt: now(), until: now() + (uncertain ? uncertainForMs : goodForMs) }
        logger.info({ ...label, way: rung, dropped: this.dropped }, 'language model: way of asking found')
        return
      }
      logger.debug(
        { ...label, way: rung, kind: failure.kind, status: failure.facts.status },
        'language model: way not understood',
      )
      if (failure.kind === 'server_error') uncertain = true
      if (failure.kind !== 'rejected' || worst.kind === 'rejected') worst = failure
      if (endsProbe(failure)) break
    }
    const mends = worst.facts.counts && !worst.facts.trips
    this.#failed = {
      failure: new CallFailure(worst.kind, worst.message),
      until: now() + (mends ? failedForMs : refusedForMs),
    }
    const { kind, message, facts } = worst
    logger.warn({ ...label, kind, reason: message, detail: facts.detail }, 'language model: no way of asking works yet')
  }

  async #try(rung: Rung): Promise<CallFailure | null> {
    // Some servers refuse what they do not know without saying which; these are what the fewest know.
    let maybeRefused = rung.startsWith('chat') && !this.#dropped.has('logprobs') ? 'logprobs' : null
    let guessed = false
    for (let call = 1; ; call++) {
      const failure = await this.#ask(rung)
      if (failure === null) return null
      const { rejectedParameter, wayUnknown } = failure.facts
      if (call === callsPerRung) return failure
      if (rejectedParameter && !this.#dropped.has(rejectedParameter)) this.drop(rejectedParameter)
      else if (failure.facts.thoughtTooLong && this.#replyTokens < patientReplyTokens) this.allowThinking()
      else if (maybeRefused && failure.kind === 'rejected' && wayUnknown === 'maybe') {
        this.#dropped.add(maybeRefused)
        maybeRefused = null
        guessed = true
      } else {
        if (guessed) this.#dropped.delete('logprobs')
        return failure
      }
    }
  }

  async #ask(rung: Rung): Promise<CallFailure | null> {
    try {
      const { choice } = await this.#options.tryRung(rung, this.#tuning())
      return isTrusted(rung, choice.verdict) ? null : misunderstood(rung)
    } catch (error) {
      if (error instanceof CallFailure) return error
      // The probe's own time-out, or a mistake of ours: either way nothing is known yet.
      this.#options.logger.debug({ ...this.#options.label, error: String(error) }, 'language model: probe broken off')
      return new CallFailure('timeout', 'The model server took too long to say what it understands.', { counts: true })
    }
  }
}

/** Failures that say something about the server, not about the rung. */
function endsProbe({ kind, facts }: CallFailure): boolean {
  return kind === 'timeout' || kind === 'unreachable' || kind === 'rate_limited' || facts.status === 401
}

/**
 * Some hosts take either decision form without complaint and answer it wrongly. A chat model that picks the wrong entry
 * is only weak, and no rung further down would make it stronger.
 */
function isTrusted(rung: Rung, verdict: ModelReply['choice']['verdict']): boolean {
  if (rung !== 'decisions' && rung !== 'systemone') return true
  return 'entryId' in verdict && verdict.entryId === expectedProbeEntry
}

function misunderstood(rung: Rung): CallFailure {
  return new CallFailure('invalid_reply', `The server takes ${rung} but answers a plain question wrongly.`)
}

async function raceWithSignal(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const onAbort = () => reject(signal.reason as Error)
    signal.addEventListener('abort', onAbort, { once: true })
    void promise.then(() => {
      signal.removeEventListener('abort', onAbort)
      resolve()
    })
  })
}
