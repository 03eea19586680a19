import type { FormProblems } from './form-fields.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import type { ReturnTo } from './return-to.ts'

export interface Field {
  name: string
  label: string
  type?: 'text' | 'email' | 'password'
  /** A token of HTML's autofill list, so that browsers and password managers can help. */
  autocomplete: string
  value?: string
  hint?: string
  required?: boolean
  readonly?: boolean
}

/** A label, its input, and the hint and error that belong to it. What was typed wins over the stored value. */
export function field(input: Field, problems?: FormProblems): Html {
  const { name, type = 'text', required = true } = input
  const error = problems?.errors[name]
  const described = [input.hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return html`<div class="field">
    <label for="${name}">${input.label}${!required && html` <span class="optional">(optional)</span>`}</label>
    ${input.hint && html`<p class="hint" id="${name}-hint">${input.hint}</p>`}
    ${error && html`<p class="error" id="${name}-error"><span class="unseen">Error: </span>${error}</p>`}
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${input.autocomplete}"
      value="${problems?.values[name] ?? input.value}"
      ${type === 'email' && html`inputmode="email" autocapitalize="none" spellcheck="false"`}
      ${required && html`required`}
      ${input.readonly && html`readonly`}
      ${described && html`aria-describedby="${described}"`}
      ${error && html`aria-invalid="true"`}
    />
  </div>`
}

/** The fields that every form carries. */
export function hiddenFields(formToken: string, { rt }: ReturnTo, more: Record<string, string | null> = {}): Html {
  const fields = Object.entries({ form_token: formToken, rt, ...more })
  return html`${fields.map(
    ([name, value]) => value !== null && html`<input type="hidden" name="${name}" value="${value}" />`,
  )}`
}
