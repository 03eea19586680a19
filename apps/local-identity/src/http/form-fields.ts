import { z } from 'zod'

/** One message per field that needs mending, and the values as typed, to show the form again. */
export interface FormProblems {
  values: Record<string, string>
  errors: Record<string, string>
}

export type ParsedForm<T> = { ok: true; input: T } | { ok: false; problems: FormProblems }

/** Checks a posted form. Passwords are left out of the values that go back into the page. */
export function parseForm<T>(schema: z.ZodType<T>, body: unknown): ParsedForm<T> {
  const posted = (body ?? {}) as Record<string, unknown>
  const parsed = schema.safeParse(posted)
  if (parsed.success) return { ok: true, input: parsed.data }
  const errors: Record<string, string> = {}
  for (const issue of parsed.error.issues) errors[String(issue.path[0])] ??= issue.message
  return { ok: false, problems: { values: shownAgain(posted), errors } }
}

/** The problem that only the store could find, for the form that was posted. */
export function refuseField(body: unknown, field: string, message: string): FormProblems {
  return { values: shownAgain((body ?? {}) as Record<string, unknown>), errors: { [field]: message } }
}

function shownAgain(posted: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(posted).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && !pair[0].includes('password'),
    ),
  )
}

// Control and bidi characters, line and paragraph separators and lone surrogates: a name with them lies about itself.
const unfit = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]|\p{Surrogate}/u

const text = (missing: string) =>
  z.string({ error: missing }).transform((value) => value.normalize('NFC').trim().replace(/ {2,}/g, ' '))

const line = (noun: string, missing: string, longest: number) =>
  text(missing)
    .refine((value) => value.length <= longest, `${noun} can have at most ${longest} characters`)
    .refine((value) => !unfit.test(value), `${noun} holds a character that cannot be shown`)

export const Email = line('The e-mail address', 'Enter an e-mail address', 254)
  .transform((value) => value.toLowerCase())
  .refine((value) => value !== '', { error: 'Enter an e-mail address', abort: true })
  .refine((value) => z.email().safeParse(value).success, 'Enter an e-mail address like name@example.com')

export const PersonName = line('A name', 'Enter a name', 100)

export const OrgName = line('The name', 'Enter a name for the org', 100).refine(
  (value) => /[\p{L}\p{N}]/u.test(value),
  'Enter a name for the org',
)

export const NewPassword = z
  .string({ error: 'Enter a password' })
  .min(8, 'Use at least 8 characters for the password')
  .max(200, 'Use at most 200 characters for the password')

export const AnyPassword = z.string({ error: 'Enter your password' }).min(1, 'Enter your password').max(1000)
