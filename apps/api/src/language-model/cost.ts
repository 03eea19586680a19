import type { ModelPrices } from './language-model-config.ts'
import type { TokenUsage } from './model-call.ts'

/**
 * US dollars of one call; null where no prices or no usage are known.
 *
 * @example
 * calculateCost({ inputTokens: 1000, cachedTokens: 0, outputTokens: 0 }, { input: 0.1, cachedInput: 0.01, output: 0.5 }) // 0.0001
 */
export function calculateCost(usage: TokenUsage, prices: ModelPrices | null): number | null {
  if (!prices || usage.inputTokens === null) return null
  const cached = Math.min(usage.cachedTokens, usage.inputTokens)
  const input = (usage.inputTokens - cached) * prices.input + cached * prices.cachedInput
  return (input + (usage.outputTokens ?? 0) * prices.output) / 1_000_000
}
