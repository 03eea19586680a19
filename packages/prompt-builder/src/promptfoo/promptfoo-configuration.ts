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
 * A JSON string literal without template tags, which is also no `file://` reference.
 *
 * promptfoo renders variables as Nunjucks templates, which can read the environment and run code, and loads files that
 * a variable names: what a visitor or an author wrote must reach it as text. Braces become JSON escapes.
 */
export function templateSafeJson(value: string): string {
  return escapeBraces(JSON.stringify(value.toWellFormed()))
}

/** The same for a text, such as a message of the chat form, whose only template tags can stand in JSON strings. */
export function escapeTemplateTags(text: string): string {
  return text.replace(/\{(?=[{%#])|(?<=[}%#])\}/gu, escapeBraces)
}

function escapeBraces(json: string): string {
  return json.replaceAll('{', '\\u007b').replaceAll('}', '\\u007d')
}
