import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
  isBrokenCircuitError,
  SamplingBreaker,
  type CircuitBreakerPolicy,
  type FailureReason,
  type IBreaker,
} from 'cockatiel'
import { CallFailure } from './model-call.ts'
import type { ModelLogger } from './model-logger.ts'

interface ModelBreakerOptions {
  openMs: number
  refusedOpenMs: number
  logger: ModelLogger
  /** Fields that name the provider in log lines. */
  label: object
}

export interface BreakerState {
  state: 'closed' | 'open' | 'half_open'
  since: number | null
  retryAt: number | null
}

// Half of at least eight calls within 30 s where there is traffic, five failures in a row where there is little.
const samplingWindowMs = 30_000
const samplingFewest = 8
const consecutiveFailures = 5
/** Servers ask for up to an hour; a model that is back sooner should be noticed sooner. */
const longestRetryAfterMs = 60_000

/** A circuit breaker for one model of one provider: while it is open, nobody waits for a server that is known to fail. */
export class ModelBreaker {
  readonly #policy: CircuitBreakerPolicy
  #since: number | null = null
  #retryAt: number | null = null

  constructor({ openMs, refusedOpenMs, logger, label }: ModelBreakerOptions) {
    const breaker = new TrippableBreaker()
    const halfOpenAfter = new DelegateBackoff(
      ({ attempt, result }: { attempt: number; result: FailureReason<unknown> }) => {
        const delay = describeDelay(attempt, result, openMs, refusedOpenMs)
        this.#retryAt = Date.now() + delay
        return delay
      },
    )
    const counts = (error: Error) => {
      if (!(error instanceof CallFailure)) return this.#policy.state === CircuitState.HalfOpen
      if (error.facts.trips) breaker.trip()
      return error.facts.counts ?? error.facts.trips ?? false
    }
    this.#policy = circuitBreaker(handleWhen(counts), { breaker, halfOpenAfter })
    this.#policy.onBreak((reason) => {
      this.#since = Date.now()
      const error = 'error' in reason ? reason.error : null
      const kind = error instanceof CallFailure ? error.kind : null
      const retryInMs = (this.#retryAt ?? this.#since) - this.#since
      logger.warn({ ...label, kind, retryInMs }, 'language model: breaker opened; questions go on without this model')
    })
    this.#policy.onReset(() => {
      this.#since = this.#retryAt = null
      logger.info(label, 'language model: breaker closed; the model answers again')
    })
  }

  /** @throws {CallFailure} `circuit_open` at once while open, or while one question tries whether the server is back. */
  async run<T>(call: () => Promise<T>): Promise<T> {
    this.refuseWhileOpen()
    try {
      return await this.#policy.execute(call)
    } catch (error) {
      throw isBrokenCircuitError(error) ? circuitOpen() : error
    }
  }

  /** @throws {CallFailure} `circuit_open` as `run` would, before anything is done in vain. */
  refuseWhileOpen(): void {
    // The policy would let a second question wait for the first one's trial; nobody should.
    if (this.#policy.state === CircuitState.HalfOpen || this.describe().state === 'open') throw circuitOpen()
  }

  /** `half_open` from when the next question may try until it has come back. */
  describe(): BreakerState {
    const { state } = this.#policy
    if (state === CircuitState.Closed) return { state: 'closed', since: null, retryAt: null }
    const due = state === CircuitState.HalfOpen || Date.now() >= (this.#retryAt ?? 0)
    return { state: due ? 'half_open' : 'open', since: this.#since, retryAt: due ? null : this.#retryAt }
  }
}

/** Opens by rate, by a run of failures, or at once when it is told that no later call can fare better. */
class TrippableBreaker implements IBreaker {
  readonly #sampling = new SamplingBreaker({
    // Strictly below a half, because the threshold itself must open it; the same for the fewest calls.
    threshold: 0.499,
    duration: samplingWindowMs,
    minimumRps: (samplingFewest - 0.1) / (samplingWindowMs / 1000),
  })
  readonly #consecutive = new ConsecutiveBreaker(consecutiveFailures)
  #tripped = false
  state: unknown

  trip(): void {
    this.#tripped = true
  }

  success(state: CircuitState): void {
    this.#tripped = false
    this.#sampling.success(state)
    this.#consecutive.success()
  }

  failure(state: CircuitState): boolean {
    const sampled = this.#sampling.failure(state)
    const inARow = this.#consecutive.failure()
    return this.#tripped || sampled || inARow
  }
}

function describeDelay(attempt: number, result: FailureReason<unknown>, openMs: number, refusedOpenMs: number): number {
  const facts = 'error' in result && result.error instanceof CallFailure ? result.error.facts : {}
  const first = facts.trips ? refusedOpenMs : openMs
  const asked = Math.min(facts.retryAfterMs ?? 0, longestRetryAfterMs)
  const grown = first * 2 ** Math.min(attempt - 1, 3)
  // Jitter, so that replicas do not try all at once.
  return Math.max(asked, grown) * (1 + Math.random() * 0.2)
}

function circuitOpen(): CallFailure {
  return new CallFailure('circuit_open', 'The model has failed too often and is not asked for a while.')
}
