import { readFileSync } from 'node:fs'
import type { AskedText, Organisation } from './draw-organisation.ts'
import { seededRandom, type Random } from './seeded-random.ts'

/**
 * What people do to a text on the way to a chat window. The collections hold mostly tidy texts, so how an engine bears this
 * is measured by itself: the same organisations are asked the same texts in another form.
 */
export type TypingStyle = 'mistyped' | 'shortened' | 'wrapped' | 'told' | 'recounted' | 'run together'

export const typingStyles: readonly TypingStyle[] = [
  'mistyped',
  'shortened',
  'wrapped',
  'told',
  'recounted',
  'run together',
]

/** Whether a row of results is named for a style. */
export function isStyle(name: string): name is TypingStyle {
  return typingStyles.some((style) => style === name)
}

const retypings: Record<TypingStyle, (text: string, random: Random) => string> = {
  mistyped: mistype,
  shortened: shorten,
  wrapped: wrap,
  told: tell,
  recounted: recount,
  'run together': runTogether,
}

/** The organisation, asked in a style: what is programmed stays as it is. */
export function askAsTyped({ entries, asked }: Organisation, style: TypingStyle): Organisation {
  const random = seededRandom(asked.length)
  const retype = retypings[style]
  return { entries, asked: asked.map((one): AskedText => ({ ...one, text: retype(one.text, random) })) }
}

/** Written for this repository by somebody who did not know the matcher. */
const { openings, closings, asides, dealings, ...typing } = JSON.parse(
  readFileSync(new URL('typing.json', import.meta.url), 'utf8'),
) as Record<'openings' | 'closings' | 'asides' | 'dealings', string[]> & { short: Record<string, string[]> }
const shortForms = new Map(Object.entries(typing.short))

const mistypedShare = 0.25
const shortestMistyped = 4
const endsSentence = /[.?!]$/

/** The neighbours of each key on an English keyboard. */
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** One slip in every fourth word of four letters or more: two letters swapped, one left out, doubled or hit beside its key. */
export function mistype(text: string, random: Random): string {
  return text.replaceAll(/[A-Za-z]+/g, (word) => {
    if (word.length < shortestMistyped || random() >= mistypedShare) return word
    const place = Math.floor(random() * (word.length - 1))
    const [before, letter, next, after] = [word.slice(0, place), word[place]!, word[place + 1]!, word.slice(place + 2)]
    const slips = [next + letter, next, letter + letter + next, neighbourOf(letter, random) + next]
    return before + slips[Math.floor(random() * slips.length)]! + after
  })
}

function neighbourOf(letter: string, random: Random): string {
  const row = keyboard.find((keys) => keys.includes(letter.toLowerCase()))
  if (!row) return letter
  const place = row.indexOf(letter.toLowerCase())
  const beside = [row[place - 1], row[place + 1]].filter((key) => key !== undefined)
  return beside[Math.floor(random() * beside.length)]!
}

/** In small letters, without punctuation and apostrophes, common words as a chat writes them; the little words that nobody would miss left out. */
export function shorten(text: string, random: Random): string {
  const bare = withoutMarks(text)
  const words = bare.split(/\s+/).filter((word) => !/^(?:the|a|an|do|does|is)$/.test(word) || random() < 0.5)
  const kept = words.map((word) => (random() < 0.7 ? pick(shortForms.get(word) ?? [word], random) : word))
  return kept.join(' ') || bare
}

/** Between a greeting and a word of thanks, as in a mail. */
export function wrap(text: string, random: Random): string {
  return `${pick(openings, random)} ${text}${endsSentence.test(text) ? ' ' : '\n'}${pick(closings, random)}`
}

/** After a sentence about something else. */
export function tell(text: string, random: Random): string {
  return `${pick(asides, random)} ${text}`
}

/** Beside a sentence about what one has to do with the organisation, before or after it, that asks nothing. */
export function recount(text: string, random: Random): string {
  const told = pick(dealings, random)
  return random() < 0.5 ? `${told} ${text}` : `${text}${endsSentence.test(text) ? ' ' : '\n'}${told}`
}

/** Beside a sentence about something else or about one's dealings, in small letters and without a mark between the two. */
export function runTogether(text: string, random: Random): string {
  const told = pick(random() < 0.5 ? asides : dealings, random)
  return withoutMarks(random() < 0.5 ? `${told} ${text}` : `${text} ${told}`)
}

function withoutMarks(text: string): string {
  return text.toLowerCase().replaceAll(/[?!.,;:]+(?=\s|$)/g, '')
}

function pick<T>(from: readonly T[], random: Random): T {
  return from[Math.floor(random() * from.length)]!
}
