import { z } from 'zod'

// Every control character but tab, line feed and carriage return. NUL becomes two characters on Postgres, and the
// others have no meaning in a chat; a terminal or a log may obey them.
const forbiddenControl = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u

/**
 * Says why a text cannot be stored byte for byte, or null when it can.
 *
 * A lone surrogate becomes U+FFFD in every database, so it is refused rather than silently changed.
 *
 * @example
 * describeIllFormedText('a\u0000b') // 'character 2 is U+0000, a control character; only tab and line breaks are allowed'
 */
export function describeIllFormedText(text: string): string | null {
  if (!text.isWellFormed()) return 'it holds half of a surrogate pair, which is not Unicode text; send it as UTF-8'
  const control = forbiddenControl.exec(text)
  if (!control) return null
  const position = countCodePoints(text.slice(0, control.index)) + 1
  const code = control[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return `character ${position} is U+${code}, a control character; only tab and line breaks are allowed`
}

/**
 * Length as a person and JSON Schema count it: code points, not UTF-16 units.
 *
 * @example
 * countCodePoints('a😀') // 2
 */
export function countCodePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/**
 * Text that is kept byte for byte: well-formed, not blank, at most `maxLength` code points. Nothing is trimmed.
 *
 * @example
 * verbatimText(5).safeParse('  ').success // false
 */
export function verbatimText(maxLength: number, description: string) {
  return z
    .string()
    .superRefine((text, context) => {
      const illFormed = describeIllFormedText(text)
      if (illFormed) return context.addIssue({ code: 'custom', message: `This text cannot be kept: ${illFormed}.` })
      if (text.trim() === '')
        return context.addIssue({ code: 'custom', message: 'Write something: the text is empty.' })
      if (text.length > maxLength && countCodePoints(text) > maxLength) {
        context.addIssue({
          code: 'custom',
          message: `Shorten this to at most ${maxLength.toLocaleString('en')} characters; it has ${countCodePoints(text).toLocaleString('en')}.`,
        })
      }
    })
    .meta({ description, minLength: 1, maxLength })
}
