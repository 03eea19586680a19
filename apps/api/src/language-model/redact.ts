const keyLike = /\b(?:sk|pk|rk|gsk|hf|xai)[-_][\w*.-]{6,}|\bBearer\s+\S+/gi
const terminal = /\u001b\[[0-9;]*[A-Za-z]/g
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g

/**
 * What a server said, fit for a log line: no keys (servers quote them back), no line breaks or terminal commands, short.
 *
 * @example
 * redact('Incorrect API key provided: sk-abc123456.', ['sk-abc123456']) // 'Incorrect API key provided: [key].'
 */
export function redact(text: string, secrets: readonly (string | null)[]): string {
  let clean = text.replace(terminal, ' ')
  for (const secret of secrets) if (secret) clean = clean.replaceAll(secret, '[key]')
  return clean.replace(keyLike, '[key]').replace(control, ' ').trim().slice(0, 300)
}
