import type { PromptKnowledge } from '@verbatim/prompt-builder'
import { createLanguageModel } from '../language-model/create-language-model.ts'
import {
  defaultLanguageModelConfig,
  defaultModelProviderConfig,
  type LanguageModelConfig,
  type ModelProviderConfig,
} from '../language-model/language-model-config.ts'
import { LanguageModelError, type ModelQuestion, type ModelVerdict } from '../language-model/language-model.ts'
import type { ModelLogger } from '../language-model/model-logger.ts'

export const testKey = 'sk-canary-7f3a9c21d4e8'

/** The article's shop. */
export const shop: PromptKnowledge = {
  entries: [
    {
      id: 'hours',
      question: 'What are your hours?',
      alternatives: ['opening times'],
      answer: 'Monday-Friday, 9am-5pm.',
    },
    { id: 'jobs', question: 'Are you currently hiring?', alternatives: [], answer: "We're hiring for cashiers" },
    { id: 'goods', question: 'What do you sell?', alternatives: [], answer: 'We sell clothing and accessories.' },
  ],
  negatives: ["what's the deal here"],
  handOffText: 'A human will be in touch shortly',
}

export function questionOf(text: string, more: Partial<ModelQuestion> = {}): ModelQuestion {
  return { orgId: 'org-a', revision: 7, text, knowledge: shop, ...more }
}

interface WorkbenchOptions extends Partial<Omit<LanguageModelConfig, 'primary' | 'fallback'>> {
  primary: Partial<ModelProviderConfig>
  fallback?: Partial<ModelProviderConfig>
  now?: () => number
}

export interface LogLine {
  level: string
  fields: Record<string, unknown>
  message: string
}

/** A language model over scripted servers, with what it logged. */
export function openWorkbench({ primary, fallback, now, ...settings }: WorkbenchOptions) {
  const lines: LogLine[] = []
  const log = (level: string) => (fields: object, message: string) =>
    lines.push({ level, fields: { ...fields }, message })
  const logger = {
    debug: log('debug'),
    info: log('info'),
    warn: log('warn'),
    error: log('error'),
  } satisfies ModelLogger
  const provider = { ...defaultModelProviderConfig, apiKey: testKey, model: 'scripted', way: 'chat' as const }
  const config: LanguageModelConfig = {
    ...defaultLanguageModelConfig,
    ...settings,
    primary: { ...provider, ...primary },
    fallback: fallback ? { ...provider, ...fallback } : null,
  }
  return { model: createLanguageModel(config, { logger, now }), lines }
}

/** What became of a question, whichever way it went. */
export async function settle(asked: Promise<ModelVerdict>): Promise<ModelVerdict | LanguageModelError> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof LanguageModelError) return error
    throw error
  }
}
