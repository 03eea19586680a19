import { normalisePromptText } from './normalise-prompt-text.ts'

/**
 * What a slot of the completion form holds: `normalisePromptText`, and nothing that the form itself is made of.
 *
 * Marks are defused rather than deleted, so that a person and a model still read the same: `|` becomes `/`, a run of
 * `#` one `#`, `Human:` and `AI:` lose their colon, code fences become quotes. `<` and `[` get a space after them where
 * a tokenizer could take what follows for one of its control tokens (`</s>`, `<|endoftext|>`, `[INST]`): servers read
 * those in plain prompts. Full-width twins count as the mark. Idempotent.
 *
 * @example
 * normaliseCompletionText('a | b\n###\nHuman: hi </s>') // 'a / b # Human hi < /s>'
 */
export function normaliseCompletionText(text: string): string {
  return normalisePromptText(text)
    .replace(/[|｜]/gu, '/')
    .replace(/[#＃]{2,}/gu, '#')
    .replace(/`{3,}/gu, "'")
    .replace(/~{3,}/gu, '~')
    .replace(/(?<![\p{L}\p{N}])(human|ai)[\s:：﹕]*[:：﹕]/giu, '$1 ')
    .replace(/<(?=\S)/gu, '< ')
    .replace(/\[(?=\/?\p{Lu})/gu, '[ ')
    .replace(/ {2,}/gu, ' ')
    .trim()
}
