import { askProviders } from './ask-providers.ts'
import type { LanguageModelConfig } from './language-model-config.ts'
import { LanguageModelError, type LanguageModel, type ModelFailure, type ModelQuestion } from './language-model.ts'
import { createDailyBudget } from './model-budget.ts'
import { CallFailure } from './model-call.ts'
import type { ModelLogger } from './model-logger.ts'
import { ModelProvider } from './model-provider.ts'
import { presentModelStatus } from './present-model-status.ts'
import { QuestionLedger } from './question-ledger.ts'
import { redact } from './redact.ts'

interface Dependencies {
  logger: ModelLogger
  now?: () => number
}

/**
 * One or two OpenAI-compatible servers behind the seam. Nothing is sent before the first question or `warmUp`.
 *
 * @example
 * createLanguageModel({ ...defaultLanguageModelConfig, primary: { ...defaultModelProviderConfig, apiKey } }, { logger })
 */
export function createLanguageModel(
  config: LanguageModelConfig,
  { logger, now = Date.now }: Dependencies,
): LanguageModel {
  const configs = config.fallback ? [config.primary, config.fallback] : [config.primary]
  const providers = configs.map(
    (each, index) => new ModelProvider(index === 0 ? 'primary' : 'fallback', each, config, { logger, now }),
  )
  const budget = createDailyBudget({
    callsPerOrg: config.dailyCallsPerOrg,
    tokensPerOrg: config.dailyTokensPerOrg,
    now,
  })

  const secrets = configs.map(({ apiKey }) => apiKey)
  const toldOverBudget = new Map<string, number>()
  const tellOverBudget = (orgId: string) => {
    const { resetsAt } = budget.left(orgId)
    if (toldOverBudget.get(orgId) === resetsAt) return
    toldOverBudget.set(orgId, resetsAt)
    logger.warn(
      { orgId, resetsAt: new Date(resetsAt).toISOString() },
      "language model: an org's budget of the day is used up",
    )
  }

  return {
    maxChoices: Math.min(...configs.map(({ maxChoices }) => maxChoices)),
    maxPromptTokens: config.maxPromptTokens,
    get sendsAnswers() {
      return providers.some(({ agreement }) => agreement.current?.rung === 'completion')
    },

    async choose(question, callerSignal) {
      const ledger = new QuestionLedger()
      const deadline = startDeadline(config.deadlineMs, callerSignal)
      try {
        const verdict = await askProviders(question, { providers, budget, config, ledger, signal: deadline.signal })
        const { way, attempts, milliseconds, inputTokens } = verdict.exchange
        logger.debug({ orgId: question.orgId, way, attempts, milliseconds, inputTokens }, 'language model: answered')
        return verdict
      } catch (error) {
        const { failure, message } = describeError(error, deadline.signal)
        if (failure === 'over_budget') tellOverBudget(question.orgId)
        logFailure(logger, secrets, question, ledger, failure, message, error)
        throw new LanguageModelError(failure, message, ledger.exchange)
      } finally {
        deadline.stop()
      }
    },

    status: (orgId) => presentModelStatus(providers, config, budget, orgId),

    async warmUp() {
      const patience = AbortSignal.timeout(60_000)
      await Promise.allSettled(providers.map(async ({ agreement }) => agreement.find(patience)))
    },
  }
}

/** Aborts when the time is up or the caller leaves, whichever is first. */
function startDeadline(milliseconds: number, callerSignal?: AbortSignal): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController()
  const onAbort = () => controller.abort(callerSignal?.reason)
  const timer = setTimeout(() => controller.abort(new DOMException('Deadline.', 'TimeoutError')), milliseconds)
  if (callerSignal?.aborted) onAbort()
  callerSignal?.addEventListener('abort', onAbort, { once: true })
  const stop = () => {
    clearTimeout(timer)
    callerSignal?.removeEventListener('abort', onAbort)
  }
  return { signal: controller.signal, stop }
}

function describeError(error: unknown, signal: AbortSignal): { failure: ModelFailure; message: string } {
  if (error instanceof CallFailure) return { failure: error.kind, message: error.message }
  if (signal.aborted) return { failure: 'timeout', message: 'The model did not answer in time.' }
  return { failure: 'rejected', message: 'The question could not be put to the model.' }
}

/** Failures that a full queue, an open breaker or a spent budget repeat for every question. */
const repeated: readonly ModelFailure[] = ['circuit_open', 'over_capacity', 'over_budget']

function logFailure(
  logger: ModelLogger,
  secrets: readonly (string | null)[],
  { orgId, text }: ModelQuestion,
  { attempts, milliseconds, exchange }: QuestionLedger,
  failure: ModelFailure,
  reason: string,
  error: unknown,
): void {
  const known = error instanceof CallFailure ? error.facts : {}
  const { status = null } = known
  // Servers quote what they were sent.
  const detail = known.detail ? redact(known.detail, [...secrets, text]) : null
  const fields = {
    orgId,
    failure,
    reason,
    status,
    detail,
    attempts,
    milliseconds: Math.round(milliseconds),
    way: exchange?.way,
  }
  if (repeated.includes(failure)) logger.debug(fields, 'language model: not asked')
  else logger.warn(fields, 'language model: no answer')
  if (failure === 'rejected' && !(error instanceof CallFailure)) {
    logger.error(
      { orgId, error: redact(String(error instanceof Error ? error.stack : error), [...secrets, text]) },
      'language model: unexpected error',
    )
  }
}
