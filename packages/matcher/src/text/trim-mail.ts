import { normaliseText } from './normalise-text.ts'
import { splitWords } from './split-words.ts'

/** Words that end a letter, and those that may stand beside them. */
const parting = new Set('regards sincerely faithfully respectfully cheers wishes best yours'.split(' '))
const beside = new Set('kind warm warmest many with very truly thanks and all the greetings'.split(' '))
const mostParting = 4

// No repeats next to each other in these, so that none takes long.
const quoted = /^\s*>/u
const ruled = /^\s*(?:--|__)/u
const begun = ['sent from my ', 'original message', 'from: ', 'begin forwarded message']
const afterThought = /^\s*p\.?s\b/iu

/**
 * The lines that somebody wrote: without the letter that they reply to and without what stands under theirs, a signature with
 * its telephone number. A line there that asks, or that is a postscript, stays. All lines, where nothing else is left.
 *
 * @param lines as written, in order
 * @example
 * trimMail(['Where is my parcel?', 'Kind regards', 'Tom Waters', 'Park Street 5']) // ['Where is my parcel?', 'Kind regards']
 */
export function trimMail(lines: readonly string[]): readonly string[] {
  const own = lines.filter((line) => !quoted.test(line) && !isIntroduction(line))
  const end = own.findIndex((line, place) => place > 0 && (isCut(line) || isParting(line)))
  const kept =
    end < 0 ? own : own.filter((line, place) => place <= end || line.includes('?') || afterThought.test(line))
  return kept.some((line) => splitWords(line).length > 0) ? kept : lines
}

/** 'On Monday, Ann wrote:' */
function isIntroduction(line: string): boolean {
  const text = line.trim().toLowerCase()
  return text.startsWith('on ') && text.endsWith('wrote:')
}

function isCut(line: string): boolean {
  const text = normaliseText(line)
  return ruled.test(line) || begun.some((words) => text.startsWith(words))
}

function isParting(line: string): boolean {
  const words = splitWords(normaliseText(line))
  if (words.length > mostParting || !words.some((word) => parting.has(word))) return false
  return words.every((word) => parting.has(word) || beside.has(word))
}
