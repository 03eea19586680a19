// Tag block, zero-width, bidi, variation selectors and soft hyphens are all Default_Ignorable; controls are not, nor
// are the interlinear marks.
const invisible =
  /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\ufff9-\ufffb]/gu

// U+0085 and the information separators break lines in some readers, yet are not in \s.
const whiteSpace = /[\s\u001c-\u001f\u0085]+/gu

/**
 * What any slot of any prompt holds: one line of visible, well-formed text.
 *
 * Runs of white space, line breaks of every kind among them, become one space; what cannot be seen is dropped, and
 * before that, so that it can hide nothing from the rules of the forms; half a surrogate pair becomes U+FFFD. Letters,
 * case and punctuation stay. Idempotent. Source of the list: OWASP LLM01 and the Unicode property itself, which also
 * covers what later Unicode versions reserve for invisible characters.
 *
 * @example
 * normalisePromptText(' open\n\ton\u200b Sundays?\u202e') // 'open on Sundays?'
 */
export function normalisePromptText(text: string): string {
  return text.toWellFormed().replace(invisible, '').replace(whiteSpace, ' ').trim()
}
