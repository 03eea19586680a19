import type { ClosedList, ScriptedWay } from './scripted-model-request.ts'

/** What one kind of server understands, refuses and leaves out. */
export interface ScriptedDialect {
  ways: readonly ScriptedWay[]
  closedLists: readonly ClosedList[]
  /** Parameters that are an error. */
  rejects: readonly string[]
  /** Whether such an error names the parameter in `param`, only in its text, or not at all. */
  names: 'param' | 'text' | 'nothing'
  unknownWayStatus: number
  /** Whether chat replies carry log-probabilities where they are asked for. */
  logprobs: boolean
  /** Prompts longer than this are cut to a half of it without a word. */
  contextTokens: number
}

const everything: ScriptedDialect = {
  ways: ['decisions', 'systemone', 'chat', 'completion'],
  closedLists: ['schema', 'choice', 'json', 'text'],
  rejects: [],
  names: 'param',
  unknownWayStatus: 404,
  logprobs: true,
  contextTokens: Infinity,
}

/** After what is known of each server in November 2026; close enough to try every branch of ours. */
export const scriptedDialects = {
  everything,
  openai: { ...everything, ways: ['decisions', 'chat'], closedLists: ['schema', 'json', 'text'] },
  'openai-reasoning': {
    ...everything,
    ways: ['chat'],
    rejects: ['temperature', 'logprobs', 'top_logprobs', 'max_tokens'],
  },
  ollama: {
    ...everything,
    ways: ['systemone', 'chat', 'completion'],
    closedLists: ['schema', 'json', 'text'],
    logprobs: false,
    contextTokens: 4096,
  },
  'llama.cpp': {
    ...everything,
    ways: ['chat', 'completion'],
    closedLists: ['schema', 'json', 'text'],
    unknownWayStatus: 501,
  },
  vllm: {
    ...everything,
    ways: ['chat', 'completion'],
    closedLists: ['choice', 'text'],
    names: 'text',
  },
  plain: {
    ...everything,
    ways: ['chat'],
    closedLists: ['text'],
    rejects: ['logprobs', 'top_logprobs', 'response_format', 'structured_outputs'],
    names: 'nothing',
    unknownWayStatus: 400,
    logprobs: false,
  },
  completion: { ...everything, ways: ['completion'], closedLists: [], unknownWayStatus: 405 },
} satisfies Record<string, ScriptedDialect>

export type ScriptedDialectName = keyof typeof scriptedDialects
