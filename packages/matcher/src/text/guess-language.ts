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

// Words that are frequent in one language and rare in the others; 'die', 'a' or 'me' would tell nothing.
const latin: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'de',
    'ich wie wann wo und ist sind habe haben kann nicht eine einen ihr ihre sie wir für mit auf bitte gibt wer warum',
  ],
  [
    'fr',
    "je vous nous est sont êtes où quand comment pourquoi quel quelle quels quelles avec pour dans les des une mon j'ai c'est puis avez",
  ],
  [
    'es',
    'cómo como dónde donde cuándo qué cuál está están es son para por puedo tienen tiene una los las mi quiero hola hay su abren',
  ],
  [
    'pt',
    'como onde quando você vocês não são está estão é meu minha uma posso tem para por quero obrigado qual horário',
  ],
  [
    'it',
    'come dove quando perché sono è siete posso avete mio mia una che non per gli il della quale quali vorrei orari',
  ],
  ['nl', 'hoe waar wanneer waarom ik jullie zijn het een niet kan mijn met voor heb hebben wat is de op jij bent'],
  ['pl', 'jak gdzie kiedy czy jest są nie mogę mam mój moja dla się co ile proszę'],
  ['tr', 'nasıl nerede zaman ne mı mi mu var bir için ben siz ve kaç'],
  ['sv', 'hur var när varför jag ni är och inte kan min mitt har det en ett för'],
].map(([language, words]) => [language!, new Set(words!.split(' '))] as const)

/**
 * The language that a text is taken for, as a two-letter code, or null when nothing tells.
 *
 * Scripts decide first, then function words; a text without any of them is not guessed at. It is said in the trace,
 * never used to refuse a match.
 *
 * @example
 * guessLanguage('wann habt ihr offen', ['wann', 'habt', 'ihr', 'offen']) // 'de'
 */
export function guessLanguage(text: string, words: readonly string[]): string | null {
  for (const [language, letters] of scripts) if (letters.test(text)) return language
  let best: string | null = null
  let bestCount = words.filter((word) => functionWords.has(word)).length
  if (bestCount > 0) best = 'en'
  for (const [language, known] of latin) {
    const count = words.filter((word) => known.has(word)).length
    if (count <= bestCount) continue
    best = language
    bestCount = count
  }
  return best
}
