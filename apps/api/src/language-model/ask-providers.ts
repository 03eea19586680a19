import type { LanguageModelConfig } from './language-model-config.ts'
import type { ModelQuestion, ModelVerdict } from './language-model.ts'
import type { ModelBudget } from './model-budget.ts'
import { CallFailure, noUsage, type ModelReply } from './model-call.ts'
import type { ModelProvider } from './model-provider.ts'
import { estimateCallTokens, type QuestionLedger } from './question-ledger.ts'

/** Whatever the number of providers: a question may not multiply into a storm. */
const mostCalls = 2
/** Share of the deadline that the first provider may use up while a second one stands by. */
const firstShare = 0.625

interface AskOptions {
  providers: readonly ModelProvider[]
  budget: ModelBudget
  config: LanguageModelConfig
  ledger: QuestionLedger
  /** Aborts at the deadline. */
  signal: AbortSignal
}

/**
 * Asks the first provider, then once more: the same one when it only wanted to be asked differently or failed in
 * passing and there is no other, else the fallback.
 *
 * @throws {CallFailure} the last failure, or the signal's reason.
 */
export async function askProviders(question: ModelQuestion, options: AskOptions): Promise<ModelVerdict> {
  const { providers, ledger, signal } = options
  let index = 0
  let told: CallFailure | null = null
  for (;;) {
    const provider = providers[index]!
    const before = ledger.attempts
    try {
      return await askOnce(provider, question, options)
    } catch (error) {
      if (signal.aborted || !(error instanceof CallFailure)) throw error
      const wasSent = ledger.attempts > before
      // What a server said tells more than that its breaker opened meanwhile.
      if (wasSent || !told) told = error
      if (ledger.attempts >= mostCalls || error.kind === 'refused' || error.kind === 'over_budget') throw told
      if (wasSent && canAskDifferently(provider, error)) continue
      if (index + 1 < providers.length) {
        index++
        continue
      }
      const pauseMs = wasSent && error.facts.retryable ? describePause(error) : Infinity
      const leftMs = options.config.deadlineMs - ledger.milliseconds - pauseMs
      if (leftMs < Math.min(1000, options.config.deadlineMs / 4)) throw told
      await pause(pauseMs, signal)
    }
  }
}

async function askOnce(provider: ModelProvider, question: ModelQuestion, options: AskOptions): Promise<ModelVerdict> {
  const { budget, ledger, signal } = options
  provider.breaker.refuseWhileOpen()
  const prepared = await provider.prepare(question, signal)
  const expected = estimateCallTokens(prepared.call)
  if (!budget.take(question.orgId, expected)) {
    throw new CallFailure('over_budget', "The day's budget for the model is used up.")
  }
  let sent = false
  const onSent = () => {
    sent = true
    ledger.sent(provider, prepared.call)
  }
  const settle = ({ reply, usage }: Pick<ModelReply, 'usage'> & { reply: string | null }) => {
    ledger.received(reply, usage)
    if (usage.inputTokens === null) return
    budget.settle(question.orgId, expected, usage.inputTokens + (usage.outputTokens ?? 0))
  }
  try {
    const reply = await provider.ask(prepared, question.orgId, signal, {
      timeoutMs: allowTime(provider, options),
      onSent,
    })
    settle(reply)
    return { ...reply.choice, exchange: ledger.describe(provider, prepared.call) }
  } catch (error) {
    if (!sent) budget.giveBack(question.orgId, expected)
    else if (error instanceof CallFailure)
      settle({ reply: error.facts.reply ?? null, usage: error.facts.usage ?? noUsage })
    throw error
  }
}

/** Time for one call; the deadline ends it in any case. */
function allowTime(provider: ModelProvider, { providers, config, ledger }: AskOptions): number {
  const last = providers.at(-1)!
  const standby = provider !== last && ledger.attempts === 0 && last.breaker.describe().state !== 'open'
  const share = standby ? config.deadlineMs * firstShare : config.deadlineMs + 1_000
  // Not the rest of the deadline itself: two timers at one moment would race, and only the deadline's says what it was.
  return Math.min(provider.config.attemptTimeoutMs ?? Infinity, share)
}

/** A refused parameter is left out from now on, a model that thinks has room to; a way that is unknown is replaced by the next one that works. */
function canAskDifferently(provider: ModelProvider, { facts }: CallFailure): boolean {
  if (facts.rejectedParameter || facts.thoughtTooLong) return true
  return Boolean(facts.wayUnknown) && provider.agreement.current === null
}

function describePause({ facts }: CallFailure): number {
  return facts.retryAfterMs ?? 100 + Math.random() * 100
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', onAbort, { once: true })
  })
}
