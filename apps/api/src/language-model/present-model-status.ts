import type { ModelProviderStatus, ModelStatus } from '@verbatim/contract'
import type { LanguageModelConfig } from './language-model-config.ts'
import type { ModelBudget } from './model-budget.ts'
import type { ModelProvider } from './model-provider.ts'

/** The wire's view. Made of our own words only: what a server said may quote a key. */
export function presentModelStatus(
  providers: readonly ModelProvider[],
  config: LanguageModelConfig,
  budget: ModelBudget,
  orgId: string,
): ModelStatus {
  const left = budget.left(orgId)
  return {
    configured: true,
    deadline_ms: config.deadlineMs,
    providers: providers.map(presentProvider),
    budget: {
      calls_per_day: config.dailyCallsPerOrg,
      calls_left: left.calls,
      tokens_per_day: config.dailyTokensPerOrg,
      tokens_left: left.tokens === null ? null : Math.floor(left.tokens),
      resets_at: presentTime(left.resetsAt),
    },
  }
}

function presentProvider(provider: ModelProvider): ModelProviderStatus {
  const { agreement, queue } = provider
  const lastFailure = latest(provider.lastFailure, agreement.failure)
  const breaker = provider.breaker.describe()
  return {
    role: provider.role,
    host: provider.label.host,
    model: provider.config.model,
    way: {
      configured: provider.config.way,
      using: agreement.current?.rung ?? null,
      probed_at: presentTimeOrNull(agreement.probedAt),
      dropped_parameters: [...agreement.dropped],
    },
    breaker: {
      state: breaker.state,
      since: presentTimeOrNull(breaker.since),
      retry_at: presentTimeOrNull(breaker.retryAt),
    },
    last_failure: lastFailure && {
      kind: lastFailure.failure.kind,
      detail: lastFailure.failure.message,
      at: presentTime(lastFailure.at),
    },
    last_success_at: presentTimeOrNull(provider.lastSuccessAt),
    calls: provider.calls,
    failures: provider.failures,
    in_flight: queue.running,
    waiting: queue.waiting,
  }
}

type Failed = ModelProvider['lastFailure']

function latest(one: Failed, other: Failed): Failed {
  return one && other ? (one.at > other.at ? one : other) : (one ?? other)
}

function presentTimeOrNull(time: number | null): string | null {
  return time === null ? null : presentTime(time)
}

function presentTime(time: number): string {
  return new Date(time).toISOString()
}
