import { normaliseText } from './normalise-text.ts'
import { splitWords } from './split-words.ts'

/** Words that end a letter, and those that may stand beside them. */
const parting = new Set('regards sincerely faithfully respectfully cheers wishes best yours'.split(' '))
const beside = new Set('kind warm warmest many with very truly thanks and all the greetings'.split(' '))
const mostParting = 4
/** Who writes in these words is no signature. */
const personal = new Set("i i'd i'm i've my me you your please can could".split(' '))
const fewestWords = 3
/** A header of a quoted mail has its subject within so many lines. */
const headerLines = 5
const subject = /^\s*subject:/iu

// No repeats next to each other in these, so that none takes long.
const quoted = /^\s*>/u
const ruled = /^\s*(?:--|-{5,}.*|_{2,})\s*$/u
const begun = ['sent from my ', 'begin forwarded message']
const afterThought = /^\s*p\.?s\b/iu

/**
 * The lines that somebody wrote: without the letter that they reply to and without what stands under theirs, a signature with
 * its telephone number. A line there that asks, that somebody says of themselves or that is a postscript stays. All lines, where
 * hardly anything else is left.
 *
 * @param lines as written, in order
 * @example
 * trimMail(['Where is my parcel?', 'Kind regards', 'Tom Waters', 'Park Street 5']) // ['Where is my parcel?']
 */
export function trimMail(lines: readonly string[]): readonly string[] {
  const own = lines.filter((line) => !quoted.test(line) && !isIntroduction(line))
  const end = own.findIndex((line, place) => place > 0 && (isCut(own, place) || isParting(line)))
  const kept = end < 0 ? own : own.filter((line, place) => place < end || (place > end && isMessage(line)))
  return kept.reduce((sum, line) => sum + splitWords(line).length, 0) >= fewestWords ? kept : lines
}

/** 'On Monday, Ann wrote:' */
function isIntroduction(line: string): boolean {
  const text = line.trim().toLowerCase()
  return text.startsWith('on ') && text.endsWith('wrote:')
}

function isCut(lines: readonly string[], place: number): boolean {
  const text = normaliseText(lines[place]!)
  if (ruled.test(lines[place]!) || begun.some((words) => text.startsWith(words))) return true
  return text.startsWith('from: ') && lines.slice(place, place + headerLines).some((line) => subject.test(line))
}

/** Whether a line below a signature belongs to the message all the same. */
function isMessage(line: string): boolean {
  return (
    line.includes('?') || afterThought.test(line) || splitWords(normaliseText(line)).some((word) => personal.has(word))
  )
}

function isParting(line: string): boolean {
  const words = splitWords(normaliseText(line))
  if (words.length > mostParting || !words.some((word) => parting.has(word))) return false
  return words.every((word) => parting.has(word) || beside.has(word))
}
