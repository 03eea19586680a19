import { describe, expect, it } from '@jest/globals'
import { guessLanguage, isFunctionWord } from './guess-language.ts'
import { splitWords } from './split-words.ts'

describe('guessLanguage', () => {
  it.each([
    ['when do you open', 'en'],
    ['wann habt ihr offen und wo ist der laden', 'de'],
    ['à quelle heure est-ce que vous ouvrez', 'fr'],
    ['¿cuándo abren los domingos?', 'es'],
    ['quando siete aperti', 'it'],
    ['営業時間は何時ですか', 'ja'],
    ['когда вы открыты', 'ru'],
    ['коли ви відкриті', 'uk'],
    ['متى تفتحون', 'ar'],
    ['come back with my order', 'en'],
    ['can i pour the water', 'en'],
    ['xyzzy', null],
    ['', null],
  ])('takes %j for %s', (text, language) => {
    expect(guessLanguage(text, splitWords(text))).toBe(language)
  })
})

describe('isFunctionWord', () => {
  it.each([
    ['what', null, true],
    ['haben', 'de', true],
    ['haben', 'en', false],
    ['hosen', 'de', false],
    ['ist', 'xx', false],
  ])('takes %j in %s for one: %s', (word, language, expected) => {
    expect(isFunctionWord(word, language)).toBe(expected)
  })
})
