/** The part of promptfoo's configuration that we write; `promptfooconfig.json` or, as YAML, `promptfooconfig.yaml`. */
export interface PromptfooConfiguration {
  description: string
  prompts: string[]
  providers: PromptfooProvider[]
  tests: PromptfooTest[]
}

export interface PromptfooProvider {
  id: string
  label?: string
  config: Record<string, unknown>
}

export interface PromptfooTest {
  description: string
  /** `text` is a JSON string literal, quotes included. */
  vars: { text: string }
  assert: { type: 'javascript' | 'equals'; value: string | Record<string, string> }[]
}

/**
 * JSON without the beginnings of template tags and without a leading `file://`.
 *
 * promptfoo renders variables as Nunjucks templates, which can read the environment and run code, and loads files that
 * a variable names: a visitor's or an author's `{{ … }}` must reach it as text. `{` is `\u007b` inside JSON strings.
 */
export function templateSafeJson(value: string): string {
  return escapeTemplateTags(JSON.stringify(value.toWellFormed()))
}

/** Only for texts in which template tags can stand inside JSON strings alone, such as the chat form's messages. */
export function escapeTemplateTags(text: string): string {
  return text.replace(/\{(?=[{%#])/gu, '\\u007b')
}
