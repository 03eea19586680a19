const dayMs = 24 * 60 * 60 * 1000

export interface BudgetLeft {
  calls: number | null
  tokens: number | null
  resetsAt: number
}

/** What an org may spend on a model in a day. */
export interface ModelBudget {
  /** Takes one call and its expected tokens; false, and nothing taken, when they are not left. */
  take(orgId: string, tokens: number): boolean
  /** For a call that was never sent. */
  giveBack(orgId: string, tokens: number): void
  /** Corrects what `take` expected by what was used. */
  settle(orgId: string, expectedTokens: number, usedTokens: number): void
  left(orgId: string): BudgetLeft
}

/**
 * Counts in memory, by UTC day. Each replica counts for itself, and a restart begins anew: the limit is a brake on
 * runaway costs, not an invoice.
 */
export function createDailyBudget(limits: {
  callsPerOrg: number | null
  tokensPerOrg: number | null
  now: () => number
}): ModelBudget {
  const callLimit = limits.callsPerOrg ?? Infinity
  const tokenLimit = limits.tokensPerOrg ?? Infinity
  let day = 0
  const spentByOrg = new Map<string, { calls: number; tokens: number }>()

  const spentBy = (orgId: string) => {
    const today = Math.floor(limits.now() / dayMs)
    if (today !== day) spentByOrg.clear()
    day = today
    const spent = spentByOrg.get(orgId) ?? { calls: 0, tokens: 0 }
    spentByOrg.set(orgId, spent)
    return spent
  }

  return {
    take(orgId, tokens) {
      const spent = spentBy(orgId)
      if (spent.calls + 1 > callLimit || spent.tokens + tokens > tokenLimit) return false
      spent.calls += 1
      spent.tokens += tokens
      return true
    },
    giveBack(orgId, tokens) {
      const spent = spentBy(orgId)
      spent.calls = Math.max(0, spent.calls - 1)
      spent.tokens = Math.max(0, spent.tokens - tokens)
    },
    settle(orgId, expectedTokens, usedTokens) {
      const spent = spentBy(orgId)
      spent.tokens = Math.max(0, spent.tokens + usedTokens - expectedTokens)
    },
    left(orgId) {
      const spent = spentBy(orgId)
      return {
        calls: limits.callsPerOrg === null ? null : Math.max(0, limits.callsPerOrg - spent.calls),
        tokens: limits.tokensPerOrg === null ? null : Math.max(0, limits.tokensPerOrg - spent.tokens),
        resetsAt: (day + 1) * dayMs,
      }
    },
  }
}
