import type { ModelFailureKind, ModelProviderStatus, ModelStatus } from '@verbatim/contract'

export interface Health {
  tone: 'good' | 'uncertain' | 'bad' | 'unknown'
  label: string
  sentence: string
}

/** How a provider fares, for people. A closed breaker alone does not make it healthy: its last call may have failed. */
export function describeHealth({ breaker, last_failure, last_success_at }: ModelProviderStatus): Health {
  if (breaker.state === 'open')
    return {
      tone: 'bad',
      label: 'Paused after failures',
      sentence: 'It is known to fail, so for a while nobody waits for it: questions go on without it.',
    }
  if (breaker.state === 'half_open')
    return {
      tone: 'uncertain',
      label: 'About to be tried',
      sentence: 'It was paused after failures. The next question tries whether it is back.',
    }
  if (last_failure !== null && (last_success_at === null || last_failure.at > last_success_at))
    return {
      tone: 'uncertain',
      label: 'Last call failed',
      sentence: 'It is still asked. After more failures in a row it is left alone for a while.',
    }
  if (last_success_at === null)
    return {
      tone: 'unknown',
      label: 'Not asked yet',
      sentence: 'It is asked as soon as a question comes in words that no entry has.',
    }
  return { tone: 'good', label: 'Healthy', sentence: 'Its last call went well.' }
}

/** Whether nobody is left to ask, because every provider is paused. */
export function isOutage({ providers }: Pick<ModelStatus, 'providers'>): boolean {
  return providers.length > 0 && providers.every(({ breaker }) => breaker.state === 'open')
}

const ways: Record<string, string> = {
  auto: 'Automatic: the best way that the server understands',
  decisions: 'Decisions, a closed list with probabilities',
  systemone: 'System One, a closed list with probabilities',
  chat: 'Chat, in the best way that the server understands',
  'chat-schema': 'Chat, held to the list by a JSON schema',
  'chat-choice': 'Chat, held to the list by a choice of words',
  'chat-json': 'Chat, held to JSON',
  'chat-text': 'Chat, asked to keep to the list',
  completion: 'Completion of the full prompt',
  'completion-short': 'Completion of the short prompt, for a fine-tuned model',
}

/** A way of asking in words; one that a newer server invented is shown as it is. */
export function describeWay(way: string): string {
  return ways[way] ?? way
}

/** What stands in the place of when the server was asked what it understands, while it was not. */
export function describeUnprobed({ using }: ModelProviderStatus['way']): string {
  return using === null ? 'Not yet' : 'Not needed so far'
}

const failures: Record<ModelFailureKind, string> = {
  timeout: 'No answer in time',
  unreachable: 'Could not be reached',
  unauthorized: 'The key was refused',
  rate_limited: 'Asked to slow down',
  rejected: 'The request was refused',
  server_error: 'An error of the server',
  invalid_reply: 'A reply that could not be used',
  refused: 'The model refused to answer',
  truncated: 'The reply was cut off',
  over_capacity: 'Too many questions were waiting',
  circuit_open: 'Paused after failures',
  over_budget: 'The budget of the day was spent',
}

export function describeFailureKind(kind: ModelFailureKind): string {
  return failures[kind] ?? (kind as string).replaceAll('_', ' ')
}

/** What whoever runs the server can do about a failure; null where only the model's own server can. */
export function adviseOn(kind: ModelFailureKind, role: ModelProviderStatus['role']): string | null {
  const prefix = role === 'fallback' ? 'OPENAI_FALLBACK_' : 'OPENAI_'
  const advice: Partial<Record<ModelFailureKind, string>> = {
    timeout: 'Allow it more time with MODEL_DEADLINE_MS, or choose a faster model.',
    unreachable: `Check that the model’s server runs, and ${prefix}BASE_URL.`,
    unauthorized: `Check ${prefix}API_KEY.`,
    rate_limited: 'Check the limits and the credit of the account.',
    rejected: `Check ${prefix}MODEL and ${prefix}WAY.`,
    over_capacity: 'If the model’s server can bear it, allow more calls at a time with MODEL_MAX_CONCURRENCY.',
  }
  return advice[kind] ?? null
}
