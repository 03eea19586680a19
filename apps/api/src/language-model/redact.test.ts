import { expect, it } from '@jest/globals'
import { redact } from './redact.ts'

it('keeps keys, line breaks and terminal commands out of log lines', () => {
  const said = 'Incorrect key: my-own-key\r\n\u001b[31msk-proj-abcdefgh12345678, Bearer eyJhbGciOi. See docs.'

  expect(redact(said, ['my-own-key', null])).toBe('Incorrect key: [key]  [key], [key] See docs.')
})

it('cuts what is long', () => {
  expect(redact('x'.repeat(10_000), [])).toHaveLength(300)
})
