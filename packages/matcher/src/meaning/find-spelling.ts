import { listKnownWords } from './known-words.ts'
import { remember } from './remember.ts'

const shortest = 4
const longest = 24
/** Words of this many letters may have two slips. */
const longWord = 8
const mostRemembered = 2_000
/**
 * How much a word e times as rare must be nearer, in slips: of two words as near the commoner is meant. A judgement, as are
 * the next two; of 450 common words with a slip made as many were restored with 0 and with 0.16.
 */
const rarityCost = 0.08
/** How much nearer another word must be than one that the knowledge base has, in slips. 0.3 and 1 restored as many. */
const ownAdvantage = 0.6
/** Two letters in the wrong order, or one too few or too many of the same, are taken to happen most. */
const lightSlip = 0.8
/**
 * Only words as common as these are meant, unless the knowledge base has them: a rare one is likelier a name misread. Of 76
 * names and words of other languages 4 are near enough to the first 12,000 words to be taken for one, 12 to all 30,000.
 */
const commonWords = 12_000
/** A word that the vectors do not know counts as rare as their rarest. */
const rarestCost = rarityCost * Math.log(30_000)
/** The same for words of up to `shortWord` letters: 6 of 73 are near enough to the first 3,000 words, 14 to 12,000. */
const commonShortWords = 3_000
const shortWord = 5
const latinWord = /^[a-z]+$/

/** A known word that is near a word in spelling. */
interface Spelling {
  word: string
  /** Whether it can be meant where the knowledge base does not have it. */
  isLikely: boolean
  cost: number
}

/**
 * The known word that a word was meant to be, by Damerau and Levenshtein's distance, in which two swapped letters are one
 * slip: at most one slip, two in a word of eight letters or more. Null where no known word is as near. Do not ask about a
 * known word.
 *
 * A short word may be a name or of another language, and then differs from an English one by any letter. So there a wrong
 * letter counts as a slip only where its key is beside the right one's, unless the knowledge base has the word.
 *
 * @param isOwn whether a word is one of the knowledge base; such a word is likelier meant
 * @example
 * findSpelling('delivry', () => false) // 'delivery'
 */
export function findSpelling(
  word: string,
  isOwn: (word: string) => boolean,
  { ownWords = [], isOwnOnly = false }: SpellingOptions = {},
): string | null {
  if (word.length < shortest || word.length > longest || !latinWord.test(word)) return null
  let best: { word: string; cost: number } | null = null
  for (const { word: known, isLikely, cost } of spellingsNear(word)) {
    const own = isOwn(known)
    if (own || (isLikely && !isOwnOnly)) take(known, cost - (own ? ownAdvantage : 0))
  }
  const most = mostSlips(word)
  const letters = lettersOf(word)
  for (const own of ownWords) {
    if (Math.abs(own.length - word.length) > most || !beginsAlike(word, own)) continue
    if (countBits(lettersOf(own) ^ letters) > 2 * most) continue
    const slips = countSlips(word, own, most)
    if (slips <= most) take(own, slips + rarestCost - ownAdvantage)
  }
  return best && (best as { word: string }).word

  function take(known: string, cost: number): void {
    if (best === null || cost < best.cost) best = { word: known, cost }
  }
}

/** Which words may be meant. */
export interface SpellingOptions {
  /** Words of the knowledge base that the vectors do not know. */
  ownWords?: readonly string[]
  /** Whether no other than a word of the knowledge base is meant. */
  isOwnOnly?: boolean
}

function mostSlips(word: string): number {
  return word.length >= longWord ? 2 : 1
}

/** The first letter is seldom wrong, but for the second that was typed too early. */
function beginsAlike(word: string, other: string): boolean {
  return word[0] === other[0] || (word[0] === other[1] && word[1] === other[0])
}

const spellingsNear = remember(mostRemembered, (word: string): readonly Spelling[] => {
  const most = mostSlips(word)
  const { words, lengths, letters, byFirst } = (index ??= indexWords())
  const isShort = word.length <= shortWord
  const common = isShort ? commonShortWords : commonWords
  const own = lettersOf(word)
  const found: Spelling[] = []
  // Those of `beginsAlike`.
  const [first, second] = [word[0]!, word[1]!]
  const beginAlike = byFirst.get(first) ?? []
  const swapped = first === second ? [] : (byFirst.get(second) ?? []).filter((number) => words[number]![1] === first)
  for (const number of [...beginAlike, ...swapped]) {
    if (lengths[number]! < shortest || Math.abs(lengths[number]! - word.length) > most) continue
    // A slip changes two letters of the set at most; most words differ in more, and need not be compared.
    if (countBits(letters[number]! ^ own) > 2 * most) continue
    const slips = countSlips(word, words[number]!, most)
    if (slips > most) continue
    found.push({
      word: words[number]!,
      isLikely: number < common && (!isShort || isOfFingers(word, words[number]!)),
      cost: slips + rarityCost * Math.log(1 + number),
    })
  }
  return found
})

interface WordIndex {
  words: readonly string[]
  lengths: Uint8Array
  /** Which of the letters a to z each word has, one bit for each. */
  letters: Int32Array
  /** The numbers of the words that begin with each letter. */
  byFirst: ReadonlyMap<string, readonly number[]>
}

let index: WordIndex | undefined

function indexWords(): WordIndex {
  const words = listKnownWords()
  return {
    words,
    lengths: Uint8Array.from(words, (word) => word.length),
    letters: Int32Array.from(words, lettersOf),
    byFirst: numbersByFirst(words),
  }
}

function numbersByFirst(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byFirst = new Map<string, number[]>()
  for (const [number, word] of words.entries()) {
    const numbers = byFirst.get(word[0]!)
    if (numbers) numbers.push(number)
    else byFirst.set(word[0]!, [number])
  }
  return byFirst
}

function lettersOf(word: string): number {
  let letters = 0
  for (let place = 0; place < word.length; place++) {
    const letter = word.charCodeAt(place) - 97
    if (letter >= 0 && letter < 26) letters |= 1 << letter
  }
  return letters
}

function countBits(bits: number): number {
  let left = bits
  let count = 0
  for (; left !== 0; count++) left &= left - 1
  return count
}

const rows = [0, 1, 2].map(() => new Float64Array(longest + 3))

/** Each key and those around it on an English keyboard. */
const keysAround = new Map(
  `aqwsz bvghn cxdfv dersfcx ewrsd frtdgvc gtyfhbv hyugjnb iuojk juihkmn kiojlm lopk mnjk nbhjm oipkl pol qwa retdf
  sweadxz trygf uyihj vcfgb wqeas xzsdc ytugh zasx`
    .split(/\s+/)
    .map((keys) => [keys[0]!, new Set(keys)] as const),
)

/** Whether fingers make the one slip between two words: a wrong letter, or one too many, is from a key beside the right one. */
function isOfFingers(written: string, word: string): boolean {
  let place = 0
  while (place < written.length && written[place] === word[place]) place++
  if (written.length < word.length) return true
  const around = keysAround.get(written[place]!)
  const beside = (letter = ''): boolean => around?.has(letter) ?? false
  if (written.length > word.length) return beside(written[place - 1]) || beside(written[place + 1])
  return beside(word[place]) || (written[place] === word[place + 1] && written[place + 1] === word[place])
}

/** The slips between two words; more than `most` where there are more. */
function countSlips(from: string, to: string, most: number): number {
  let [before, last, current] = rows as [Float64Array, Float64Array, Float64Array]
  for (let column = 0; column <= to.length; column++) last[column] = column
  for (let row = 1; row <= from.length; row++) {
    current[0] = row
    let least = row
    for (let column = 1; column <= to.length; column++) {
      const letter = from[row - 1]
      const other = to[column - 1]
      const tooMany = last[column]! + (row > 1 && letter === from[row - 2] ? lightSlip : 1)
      const tooFew = current[column - 1]! + (column > 1 && other === to[column - 2] ? lightSlip : 1)
      let cost = Math.min(tooMany, tooFew, last[column - 1]! + (letter === other ? 0 : 1))
      if (row > 1 && column > 1 && letter === to[column - 2] && other === from[row - 2]) {
        cost = Math.min(cost, before[column - 2]! + lightSlip)
      }
      current[column] = cost
      if (cost < least) least = cost
    }
    if (least > most) return least
    ;[before, last, current] = [last, current, before]
  }
  return last[to.length]!
}
