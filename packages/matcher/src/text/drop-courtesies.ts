import { functionWords } from './function-words.ts'
import { questionWords } from './question-words.ts'

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Words that greet, thank, take leave or beg pardon, as `spellOut` leaves them. */
const courteous = setOf(`
hi hello hey heya hiya howdy greetings dear thanks thank ty cheers regards sincerely faithfully
sorry apologies excuse pardon bother disturb bothering disturbing appreciate appreciated grateful bye goodbye please
kindly urgent urgently asap question questions query wondering help assist assistance advice soon reply response hear
hearing forward hope hoping wishes
`)

/** Words that stand beside them and add nothing. */
const besides = setOf(`
good day night morning afternoon evening nice great best kind warm warmest many much lot lots advance time attention patience support effort quick
quickly short small simple well fine all everyone everybody anyone anybody someone somebody there sir madam ma'am mam team
guys folks people friend friends ladies gentlemen mr mrs ms again first possible back look looking possibly maybe able
appreciation answer yours truly would be will here not sure right place wrong if whether thing two one another
`)

const greetings = setOf('hi hello hey heya hiya howdy greetings dear')
const dayTimes = setOf('morning afternoon evening day')
const addressed = setOf('there all everyone everybody team guys folks sir madam friend friends again to you and or')
const closings = setOf('thanks thank ty cheers regards please')
const signing = setOf('regards sincerely faithfully cheers wishes')
const afterClosing = setOf('you so very much a lot many in advance for your the help time support again guys team all')

const longestAddress = 4
const fewestTold = 3
const longestName = 2

/** Words between two marks of punctuation. */
export interface Part {
  words: readonly string[]
  /** Number of the sentence that they belong to. */
  sentence: number
  /** Whether that ends with a question mark. */
  isQuestion: boolean
}

/**
 * Leaves out what people write around a question to be polite: greetings, thanks, begging pardon, names under a letter. It
 * says nothing about the matter and would make every text look alike. A text of nothing else comes back as it is.
 *
 * @param parts in order
 */
export function dropCourtesies(parts: readonly Part[], isOwn: IsOwn): readonly Part[] {
  const left = parts.filter(
    ({ words }, place) => !isCourtesy(words) && !isAddress(parts, place, isOwn) && !isName(parts, place, isOwn),
  )
  if (left.length === 0) return parts
  return left.map(({ words, ...part }, place) => {
    const opened = place === 0 ? dropOpening(words, isOwn) : words
    return { ...part, words: place === left.length - 1 ? dropClosing(opened, isOwn) : opened }
  })
}

/** Whether a word is one of the knowledge base: such a word may be what a text is about. */
export type IsOwn = (word: string) => boolean

function isCourtesy(words: readonly string[]): boolean {
  const wishes = (word: string, place: number): boolean => dayTimes.has(word) && words[place - 1] === 'good'
  return words.some((word, place) => courteous.has(word) || wishes(word, place)) && words.every(isPolite)
}

/** Whether a word can be part of a courtesy. */
function isPolite(word: string): boolean {
  return (courteous.has(word) || besides.has(word) || functionWords.has(word)) && !questionWords.has(word)
}

// Whoever is greeted by name is named in one word ('hello dear Mrs Smith'), and is then told something.
function isAddress(parts: readonly Part[], place: number, isOwn: IsOwn): boolean {
  const { words } = parts[place]!
  if (place > 0 || words.length > longestAddress || !greetings.has(words[0]!)) return false
  const told = parts.slice(1).reduce((sum, part) => sum + part.words.length, 0)
  const names = words.filter((word) => !isPolite(word))
  return told >= fewestTold && names.length <= 1 && !names.some(isOwn)
}

// A name stands under a letter: after the words that end one, and only where something was said before these. Behind a mere
// 'thanks' or 'please' a new matter may begin.
function isName(parts: readonly Part[], place: number, isOwn: IsOwn): boolean {
  const { words } = parts[place]!
  if (place < 2 || place < parts.length - 1 || words.length > longestName) return false
  if (words.some((word) => functionWords.has(word) || isOwn(word) || /\d/.test(word))) return false
  const parting = parts[place - 1]!.words
  const hasMatter = parts.slice(0, place).some((part) => !isCourtesy(part.words))
  return hasMatter && isCourtesy(parting) && parting.some((word) => signing.has(word))
}

function dropOpening(words: readonly string[], isOwn: IsOwn): readonly string[] {
  let start = greetings.has(words[0]!) ? 1 : 0
  if (words[start] === 'good' && dayTimes.has(words[start + 1] ?? '')) start += 2
  if (start === 0) return words
  while (start < words.length && addressed.has(words[start]!)) start++
  return words.slice(0, start).some(isOwn) ? words : words.slice(start)
}

function dropClosing(words: readonly string[], isOwn: IsOwn): readonly string[] {
  let end = words.length
  while (end > 0 && afterClosing.has(words[end - 1]!)) end--
  if (end === 0 || !closings.has(words[end - 1]!)) return words
  while (end > 0 && closings.has(words[end - 1]!)) end--
  return words.slice(end).some(isOwn) ? words : words.slice(0, end)
}
