import { FairQueue } from './fair-queue.ts'
import { listRungs } from './ladder.ts'
import type { LanguageModelConfig, ModelProviderConfig } from './language-model-config.ts'
import type { ModelQuestion } from './language-model.ts'
import { ModelBreaker } from './model-breaker.ts'
import { CallFailure, type ModelReply, type PreparedCall } from './model-call.ts'
import type { ModelLogger } from './model-logger.ts'
import { openModelWays } from './openai-ways.ts'
import { probeQuestion } from './probe-question.ts'
import { isTruncated } from './token-floor.ts'
import { WayAgreement, type Agreement } from './way-agreement.ts'

export type ProviderRole = 'primary' | 'fallback'

const probeCallMs = 15_000

/** One server and model with everything that stands between it and a question. */
export class ModelProvider {
  readonly role: ProviderRole
  readonly config: ModelProviderConfig
  readonly label: { role: ProviderRole; host: string; model: string }
  readonly breaker: ModelBreaker
  readonly queue: FairQueue
  readonly agreement: WayAgreement
  readonly #prepare: ReturnType<typeof openModelWays>
  readonly #queueWaitMs: number
  readonly #now: () => number
  lastFailure: { failure: CallFailure; at: number } | null = null
  lastSuccessAt: number | null = null
  calls = 0
  failures = 0

  constructor(
    role: ProviderRole,
    config: ModelProviderConfig,
    shared: LanguageModelConfig,
    { logger, now }: { logger: ModelLogger; now: () => number },
  ) {
    this.role = role
    this.config = config
    this.label = { role, host: new URL(config.baseUrl).host, model: config.model }
    this.#now = now
    this.#queueWaitMs = shared.queueWaitMs
    this.#prepare = openModelWays(config)
    this.queue = new FairQueue({
      concurrency: config.maxConcurrency,
      queueLimit: 2 * config.maxConcurrency,
      orgShare: shared.orgShare,
    })
    this.breaker = new ModelBreaker({
      openMs: shared.breakerOpenMs,
      refusedOpenMs: shared.breakerRefusedOpenMs,
      logger,
      label: this.label,
    })
    this.agreement = new WayAgreement({
      rungs: listRungs(config),
      probeFirst: config.way === 'auto',
      tryRung: async (rung, tuning) => {
        this.calls++
        const signal = AbortSignal.timeout(probeCallMs)
        return await this.#prepare(rung, probeQuestion).send({ tuning, signal, timeoutMs: probeCallMs })
      },
      now,
      logger,
      label: this.label,
    })
  }

  /** The question in the words of the agreed way. May wait for the probe. */
  async prepare(question: ModelQuestion, signal: AbortSignal): Promise<{ call: PreparedCall; agreement: Agreement }> {
    if (question.knowledge.entries.length > this.config.maxChoices) {
      throw new CallFailure('rejected', `A question may hold at most ${this.config.maxChoices} entries for this model.`)
    }
    const agreement = await this.agreement.find(signal)
    return { call: this.#prepare(agreement.rung, question), agreement }
  }

  /**
   * One upstream call, in turn and through the breaker.
   *
   * @throws {CallFailure} and the signal's reason.
   */
  async ask(
    { call, agreement }: { call: PreparedCall; agreement: Agreement },
    orgId: string,
    signal: AbortSignal,
    { timeoutMs, onSent }: { timeoutMs: number; onSent: () => void },
  ): Promise<ModelReply> {
    this.breaker.refuseWhileOpen()
    const release = await this.queue.acquire(orgId, signal, this.#queueWaitMs)
    try {
      return await this.breaker.run(async () => {
        onSent()
        this.calls++
        try {
          const reply = await call.send({ tuning: agreement.tuning, signal, timeoutMs })
          if (isTruncated(reply.usage.inputTokens, call.messages)) throw cutPrompt(reply)
          this.lastSuccessAt = this.#now()
          return reply
        } catch (error) {
          throw this.#note(error, signal, agreement)
        }
      })
    } finally {
      release()
    }
  }

  #note(error: unknown, signal: AbortSignal, { rung }: Agreement): unknown {
    const failure = signal.aborted ? describeAbort(signal) : error
    if (!(failure instanceof CallFailure)) return failure
    this.failures++
    this.lastFailure = { failure, at: this.#now() }
    if (failure.facts.rejectedParameter) this.agreement.drop(failure.facts.rejectedParameter)
    else if (failure.facts.thoughtTooLong) this.agreement.allowThinking()
    else if (failure.facts.wayUnknown) this.agreement.doubt(rung, failure.facts.wayUnknown)
    return failure
  }
}

/** Our deadline counts against the server; a visitor who left does not. */
function describeAbort(signal: AbortSignal): unknown {
  const reason: unknown = signal.reason
  const late = reason instanceof Error && reason.name === 'TimeoutError'
  return late ? new CallFailure('timeout', 'The model took too long.', { counts: true }) : reason
}

function cutPrompt({ reply, usage }: ModelReply): CallFailure {
  const message = "The model server read only a part of the prompt. Enlarge the model's context."
  return new CallFailure('truncated', message, { reply, usage })
}
