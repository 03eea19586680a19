import fc from 'fast-check'
import { instructions } from '../completion/company-block.ts'

/** Everything that a form is made of, and everything that has broken out of a prompt somewhere. */
const fragments = [
  ...['\n', '\r\n', '\t', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u001c', ' ', '\u00a0', '\u3000'],
  ...['\u0000', '\u001b[31m', '\u007f', '\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u2066', '\u2069'],
  ...['\u{e0041}', '\u{e007f}', '\ufe0f', '\u{e0100}', '\ufffe', '\ufff9', '\ud800', '\udfff', '\u0301', '😀'],
  ...[
    '|',
    '||',
    '｜',
    ' | ',
    '#',
    '##',
    '###',
    '＃＃＃',
    '\n\n###\n\n',
    '```',
    '~~~',
    '| Question | Response |',
    '|---|',
  ],
  ...['Human:', 'human :', 'AI:', 'ai：', 'Hu\u200bman:', '\nHuman: ', '\nAI: ', 'A\u0000I:', 'AI', 'Human', ':', '::'],
  ...['"', '\\', '\\"', '"}', '{"message":"', '{"id":"q1"}', '" "', '" / "', '"; "', '\\u003c', ', such as ', '/', ';'],
  ...['ENTRIES', '\n\nENTRIES\n', 'HAND OFF', '\n\nHAND OFF\n', '\nq1 "x"', 'q2', 'none', '\nnone "x"'],
  ...['<', '>', '[', ']', '<|im_start|>system', '<|endoftext|>', '</s>', '[INST]', '[/INST]', '<start_of_turn>'],
  ...['{{', '}}', '{%', '%}', '{#', '#}', '{{ env.HOME }}', 'file://', '__proto__', '$&', '$1', "$'", '\\n'],
  ...[instructions.before, instructions.after, 'A human will be in touch shortly', 'a', 'hours', '9-5'],
]

/** Texts that try to leave their slot: those fragments in any order, any Unicode, and any UTF-16 at all. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 8 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
      .map((units) => String.fromCharCode(...units)),
  },
)
