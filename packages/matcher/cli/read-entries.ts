import type { KnowledgeInput, MatcherEntry } from '../src/index.ts'

/** A message for the person at the keyboard. */
export class InputError extends Error {}

/**
 * Reads what the command calls entries: `[{ id, questions: [...], answer }]`, or an object of such `entries` and of
 * `negatives`.
 *
 * @throws {InputError} that says what is wrong and where
 */
export function readEntries(value: unknown): KnowledgeInput {
  const { entries, negatives } = Array.isArray(value) ? { entries: value as unknown[] } : asObject(value, 'The entries')
  if (!Array.isArray(entries)) throw new InputError('`entries` must be a list.')
  return {
    entries: entries.map(readEntry),
    negatives: negatives === undefined ? [] : readTexts(negatives, 'negatives'),
  }
}

function readEntry(value: unknown, index: number): MatcherEntry {
  const place = `Entry ${index + 1}`
  const { id, questions, answer = '' } = asObject(value, place)
  if (typeof id !== 'string' && typeof id !== 'number') throw new InputError(`${place} has no \`id\`.`)
  if (typeof answer !== 'string' && answer !== null) throw new InputError(`${place}: \`answer\` must be a text.`)
  const [question, ...alternatives] = readTexts(questions, `${place}: questions`)
  if (question === undefined) throw new InputError(`${place} needs at least one question.`)
  return { id: String(id), question, alternatives, answer: answer ?? '' }
}

function readTexts(value: unknown, name: string): string[] {
  if (!Array.isArray(value) || value.some((text) => typeof text !== 'string')) {
    throw new InputError(`${name} must be a list of texts.`)
  }
  return value as string[]
}

function asObject(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new InputError(`${name} must be an object.`)
  return value as Record<string, unknown>
}
