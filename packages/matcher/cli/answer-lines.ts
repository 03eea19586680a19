import { compileKnowledge, decide, matchText, type Knowledge } from '../src/index.ts'
import { InputError, readEntries } from './read-entries.ts'

/**
 * Answers a stream of JSONL. A line `{"text"}` gets a line back; a line `{"entries", "negatives"}`, allowed where
 * `takesOrganisations`, replaces what is known and gets none. Blank lines are passed over.
 *
 * @throws {InputError} that names the line
 */
export async function* answerLines(
  lines: AsyncIterable<string>,
  start: Knowledge | null,
  takesOrganisations: boolean,
): AsyncGenerator<string> {
  let knowledge = start
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const input = parse(line, number)
    if (takesOrganisations && 'entries' in input) {
      knowledge = compileKnowledge(atLine(number, () => readEntries(input)))
      continue
    }
    if (typeof input.text !== 'string') throw new InputError(`Line ${number} has no \`text\`.`)
    if (!knowledge) throw new InputError(`Line ${number} comes before any entries.`)
    yield JSON.stringify(answer(knowledge, input.text))
  }
}

function answer(knowledge: Knowledge, text: string): object {
  const match = matchText(knowledge, text)
  const decision = decide(match)
  const candidates = match.candidates.map(({ entryId, confidence }) => ({ entry_id: entryId, confidence }))
  const best = match.exact ? { entry_id: match.exact.entryId, confidence: 1 } : (candidates[0] ?? null)
  return {
    outcome: decision.outcome,
    entry_id: decision.entryId,
    confidence: decision.confidence ?? 0,
    reason: decision.reason,
    best,
    candidates,
  }
}

function parse(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Said below, with the number of the line.
  }
  throw new InputError(`Line ${number} is not a JSON object.`)
}

function atLine<Result>(number: number, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`Line ${number}: ${error.message}`)
    throw error
  }
}
