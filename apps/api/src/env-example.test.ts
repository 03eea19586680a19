import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { environmentNames } from './config.ts'
import { readLanguageModelConfig } from './language-model/read-language-model-config.ts'

describe('.env.example', () => {
  it('documents exactly the variables that are read', () => {
    const text = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')
    const documented = [...text.matchAll(/^# ([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1])

    expect(documented.sort()).toEqual([...environmentNames, ...namesOfModelVariables()].sort())
  })
})

function namesOfModelVariables(): string[] {
  const names = new Set<string>()
  const servers: Record<string, string> = {
    OPENAI_BASE_URL: 'http://localhost:1/v1',
    OPENAI_FALLBACK_BASE_URL: 'http://localhost:2/v1',
  }
  const environment = new Proxy(servers, {
    get: (target, name: string) => {
      names.add(name)
      return target[name]
    },
  })
  readLanguageModelConfig(environment)
  return [...names]
}
