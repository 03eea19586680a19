/**
 * About how many tokens a text costs, on the high side: UTF-8 bytes / 3, rounded up. Add 4 for each chat message.
 *
 * Measured with gpt-tokenizer 4.0.0: a table of 100 questions and answers has 4.24 characters a token in both
 * `cl100k_base` and `o200k_base`, so this says 1.4 times too much; sentences in twelve languages give 1.2 to 2.9 times
 * the tokens of `o200k_base`, and 0.7 to 1.5 times those of the older `cl100k_base` (Greek is worst). It says too
 * little, down to 0.4 times, for hexadecimal, base64, runs of punctuation, and scripts that a tokenizer hardly knows
 * (Amharic 0.5): where that would cost something, count with the model's own tokenizer.
 *
 * @example
 * estimateTokens('What are your hours?') // 7
 */
export function estimateTokens(text: string): number {
  return Math.ceil(countUtf8Bytes(text) / 3)
}

/**
 * Fewer tokens than ordinary text of this length takes with any tokenizer in use: code points / 7, rounded down. A
 * server that reports fewer input tokens than this has cut the prompt.
 *
 * `estimateTokens` cannot serve for that: English prompts truly cost 0.65 to 0.75 of it, Hindi 0.35. Measured with
 * gpt-tokenizer 4.0.0: 4.0 to 4.9 characters a token in our prompts and in twelve languages; only long Latin words in a
 * row reach 10. The line lies above half of the true count, to which Ollama cuts a prompt that is too long.
 *
 * @example
 * estimateFewestTokens('What are your hours?') // 2
 */
export function estimateFewestTokens(text: string): number {
  return Math.floor([...text].length / 7)
}

function countUtf8Bytes(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
