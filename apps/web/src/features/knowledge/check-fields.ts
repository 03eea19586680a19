import type { ClientConfig } from '@verbatim/contract'
import { countCharacters } from '../../lib/count-characters.ts'
import type { EntryFields } from './entry-fields.ts'

type Limits = ClientConfig['limits']

/**
 * What can be told without the server, by JSON Pointer as the API would name it. The server has the last word: this only
 * spares a person the round trip for the two mistakes that people make.
 */
export function checkFields(fields: EntryFields, limits: Limits): Record<string, string> {
  const errors: Record<string, string> = {}
  const check = (pointer: string, text: string, limit: number, missing: string) => {
    if (text.trim() === '') errors[pointer] = missing
    else if (text.length > limit && countCharacters(text) > limit) {
      errors[pointer] = `Shorten this to at most ${limit.toLocaleString('en')} characters.`
    }
  }
  check('/question', fields.question, limits.question_length, 'Write the question as a visitor would ask it.')
  check('/answer', fields.answer, limits.answer_length, 'Write the answer; it is sent exactly as it stands here.')
  fields.alternatives.forEach((text, i) =>
    check(`/alternatives/${i}`, text, limits.question_length, 'This phrasing is empty.'),
  )
  if (fields.alternatives.length > limits.alternatives_per_entry) {
    errors['/alternatives'] = `Keep at most ${limits.alternatives_per_entry} other phrasings.`
  }
  return errors
}
