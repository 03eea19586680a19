import { functionWords } from './function-words.ts'

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/u],
  ['zh', /\p{sc=Han}/u],
  ['ko', /\p{sc=Hangul}/u],
  ['uk', /[іїєґ]/u],
  ['ru', /\p{sc=Cyrillic}/u],
  ['el', /\p{sc=Greek}/u],
  ['fa', /[پچژگ]/u],
  ['ar', /\p{sc=Arabic}/u],
  ['he', /\p{sc=Hebrew}/u],
  ['hi', /\p{sc=Devanagari}/u],
  ['th', /\p{sc=Thai}/u],
]

// Words that are frequent in one language and are no English words: 'die', 'come' or 'pour' would tell nothing.
const latin: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'de',
    'ich wie wann wo und ist sind habe haben habt kann können nicht eine einen einem ihr ihre ihren sie wir für mit auf bitte gibt wer warum welche der das den dem zu mein meine möchte wird',
  ],
  [
    'fr',
    "je vous nous sont êtes où quand comment pourquoi quel quelle quels quelles avec dans les une ma mes j'ai c'est puis avez votre vos peux est-ce combien",
  ],
  [
    'es',
    'cómo como dónde donde cuándo cuando qué cuál está están es para por puedo tienen tiene una mi quiero hola abren cuánto ustedes usted el la las del',
  ],
  [
    'pt',
    'como onde quando você vocês não são está estão é meu minha uma posso tem para por quero obrigado qual quanto vocês da do dos das',
  ],
  [
    'it',
    'quando perché sono è siete posso avete mio mia una gli il della delle quale quali vorrei dove quanto vostro vostra che',
  ],
  [
    'nl',
    'hoe waar wanneer waarom ik jullie zijn het een niet kan mijn met voor heb hebben wat op jij bent hebt deze van',
  ],
  ['pl', 'jak gdzie kiedy czy jest są nie mogę mam mój moja dla się ile proszę jaki jakie wasz'],
  ['tr', 'nasıl nerede zaman mı mu mü bir için ben siz kaç ne ve var mi'],
  ['sv', 'hur när varför jag ni är och inte kan mitt har det ett för vad var era'],
].map(([language, words]) => [language!, new Set(words!.split(' '))] as const)

const foreignWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(latin)

/** The places in `latin` of the languages that have a word. */
const languagesOf = new Map<string, number[]>()
for (const [place, [, known]] of latin.entries()) {
  for (const word of known) languagesOf.set(word, [...(languagesOf.get(word) ?? []), place])
}

const beyondAscii = /[^ -~]/

/**
 * The language that a text is taken for, as a two-letter code, or null when nothing tells.
 *
 * Scripts decide first, then function words: two of a language, or one in a text of three words at most. A text without
 * any of them is not guessed at.
 *
 * @example
 * guessLanguage('wann habt ihr offen', ['wann', 'habt', 'ihr', 'offen']) // 'de'
 */
export function guessLanguage(text: string, words: readonly string[]): string | null {
  if (beyondAscii.test(text)) for (const [language, letters] of scripts) if (letters.test(text)) return language
  const counts = new Uint16Array(latin.length)
  let bestCount = 0
  for (const word of words) {
    if (functionWords.has(word)) bestCount++
    for (const place of languagesOf.get(word) ?? []) counts[place]!++
  }
  const enough = words.length <= 3 ? 1 : 2
  let best: string | null = bestCount > 0 ? 'en' : null
  for (const [place, count] of counts.entries()) {
    if (count < enough || count <= bestCount) continue
    best = latin[place]![0]
    bestCount = count
  }
  return best
}

/**
 * Whether a word only says how a question is asked, in English or in the language that its text is taken for.
 *
 * @example
 * isFunctionWord('haben', 'de') // true
 */
export function isFunctionWord(word: string, language: string | null): boolean {
  return functionWords.has(word) || (language !== null && foreignWords.get(language)?.has(word) === true)
}
