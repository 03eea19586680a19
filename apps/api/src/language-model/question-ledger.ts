import { calculateCost } from './cost.ts'
import type { ModelExchange } from './language-model.ts'
import { wayOfRung, type PreparedCall, type TokenUsage } from './model-call.ts'
import type { ModelProvider } from './model-provider.ts'

const longestReplyKept = 10_000

/** What one question has cost so far, over all its calls, and the last exchange of it. */
export class QuestionLedger {
  readonly #startedAt = performance.now()
  #last: { provider: ModelProvider; call: PreparedCall } | null = null
  #reply: string | null = null
  #inputTokens: number | null = null
  #outputTokens: number | null = null
  #costUsd: number | null = null
  attempts = 0

  get milliseconds(): number {
    return performance.now() - this.#startedAt
  }

  sent(provider: ModelProvider, call: PreparedCall): void {
    this.attempts++
    this.#last = { provider, call }
    this.#reply = null
  }

  received(reply: string | null, usage: TokenUsage): void {
    this.#reply = reply === null ? null : reply.slice(0, longestReplyKept)
    const cost = this.#last && calculateCost(usage, this.#last.provider.config.prices)
    this.#inputTokens = add(this.#inputTokens, usage.inputTokens)
    this.#outputTokens = add(this.#outputTokens, usage.outputTokens)
    this.#costUsd = add(this.#costUsd, cost)
  }

  /** Null where nothing was sent. */
  get exchange(): ModelExchange | null {
    return this.#last && this.describe(this.#last.provider, this.#last.call)
  }

  describe(provider: ModelProvider, { rung, promptRevision, messages }: PreparedCall): ModelExchange {
    return {
      way: wayOfRung[rung],
      model: provider.config.model,
      promptRevision,
      messages,
      reply: this.#reply,
      attempts: this.attempts,
      inputTokens: this.#inputTokens,
      outputTokens: this.#outputTokens,
      costUsd: this.#costUsd,
      milliseconds: this.milliseconds,
    }
  }
}

/** What a call is expected to cost an org's budget, before the server has counted: `estimateTokens`, but natively. */
export function estimateCallTokens({ messages }: PreparedCall): number {
  return messages.reduce((total, { content }) => total + Math.ceil(Buffer.byteLength(content) / 3) + 4, 0)
}

function add(total: number | null, more: number | null): number | null {
  return more === null ? total : (total ?? 0) + more
}
