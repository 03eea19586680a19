import { describe, expect, it } from '@jest/globals'
import { promptfooFile, trainingFile } from './data-files.ts'

describe('trainingFile', () => {
  it('is named for its format', () => {
    expect(trainingFile('o', 'completion')).toEqual({
      name: 'verbatim-completion.jsonl',
      path: '/org/o/training_data?format=completion',
    })
  })
})

describe('promptfooFile', () => {
  it('asks for a provider only where a model is the target', () => {
    expect(promptfooFile('o', 'bot', 'ollama:chat:qwen3').path).toBe('/org/o/promptfoo?target=bot')
    expect(promptfooFile('o', 'model', ' ollama:chat:qwen3 ').path).toBe(
      '/org/o/promptfoo?target=model&provider=ollama%3Achat%3Aqwen3',
    )
  })

  it('leaves the choice to the server when the field is empty', () => {
    expect(promptfooFile('o', 'model', '  ').path).toBe('/org/o/promptfoo?target=model')
  })
})
