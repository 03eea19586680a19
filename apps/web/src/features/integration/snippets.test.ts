import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import {
  askWithCurl,
  askWithJavaScript,
  quoteForShell,
  readWithCurl,
  saveWithCurl,
  verifyWithJavaScript,
} from './snippets.ts'

const target = { origin: 'http://localhost:3000', orgId: '1a2b' }

/** What a shell hands to curl: each argument on a line of its own. */
function argumentsOf(snippet: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${snippet}`
  const printed = execFileSync('sh', ['-c', script], { env: { TOKEN: 'secret' }, encoding: 'utf8' })
  return printed.split('\0').slice(0, -1)
}

describe('the curl snippets', () => {
  it('ask with a token and a prompt that a shell leaves as it is', () => {
    const words = argumentsOf(askWithCurl(target, `it's "here" $HOME \`x\``))

    expect(words).toContain('http://localhost:3000/org/1a2b/test_prompt')
    expect(words).toContain('Authorization: Bearer secret')
    expect(JSON.parse(words.at(-1)!)).toEqual({ prompt: `it's "here" $HOME \`x\`` })
  })

  it('save and read the document at the same address', () => {
    const address = 'http://localhost:3000/org/1a2b/questions_and_answers'
    expect(argumentsOf(readWithCurl(target))).toContain(address)
    const saved = argumentsOf(saveWithCurl(target))
    expect(saved).toContain(address)
    expect(JSON.parse(saved.at(-1)!)).toHaveProperty('questions_and_answers')
  })
})

describe('quoteForShell', () => {
  it('closes and reopens around a quote', () => expect(quoteForShell("it's")).toBe("'it'\\''s'"))
})

describe('the JavaScript snippets', () => {
  it('are programs that run', async () => {
    expect(() => new Function(askWithJavaScript(target))).not.toThrow()
    const isUnchanged = new Function(`${verifyWithJavaScript}; return isUnchanged`)() as (
      reply: object,
    ) => Promise<boolean>
    const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

    expect(await isUnchanged({ response: 'test', response_sha256: sha256 })).toBe(true)
    expect(await isUnchanged({ response: 'Test', response_sha256: sha256 })).toBe(false)
  })
})
