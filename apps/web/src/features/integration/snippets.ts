export interface SnippetTarget {
  origin: string
  orgId: string
}

/** Quotes a text for a POSIX shell. */
export function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

export function askWithCurl({ origin, orgId }: SnippetTarget, prompt: string): string {
  return [
    `curl -X POST ${origin}/org/${orgId}/test_prompt \\`,
    `  -H "Authorization: Bearer $TOKEN" \\`,
    `  -H "Content-Type: application/json" \\`,
    `  -d ${quoteForShell(JSON.stringify({ prompt }))}`,
  ].join('\n')
}

export function saveWithCurl({ origin, orgId }: SnippetTarget): string {
  const document = {
    questions_and_answers: [{ question: 'What are your hours?', answer: 'Our hours are Monday-Friday, 9am-5pm.' }],
  }
  return [
    '# Replaces all entries of the organisation.',
    `curl -X POST ${origin}/org/${orgId}/questions_and_answers \\`,
    `  -H "Authorization: Bearer $TOKEN" \\`,
    `  -H "Content-Type: application/json" \\`,
    `  -d ${quoteForShell(JSON.stringify(document))}`,
  ].join('\n')
}

export function readWithCurl({ origin, orgId }: SnippetTarget): string {
  return [`curl ${origin}/org/${orgId}/questions_and_answers \\`, `  -H "Authorization: Bearer $TOKEN"`].join('\n')
}

export function askWithJavaScript({ origin, orgId }: SnippetTarget): string {
  return `async function ask(prompt, token) {
  const response = await fetch(${JSON.stringify(`${origin}/org/${orgId}/test_prompt`)}, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: \`Bearer \${token}\` },
    body: JSON.stringify({ prompt }),
    signal: AbortSignal.timeout(10_000),
  })
  const reply = await response.json()
  if (!response.ok) throw new Error(\`\${reply.code}: \${reply.detail}\`)
  return reply // { response, outcome, entry_id, revision, response_sha256, ... }
}`
}

/** Proves on the caller's side that not a byte of the reply was changed on its way. */
export const verifyWithJavaScript = `async function isUnchanged({ response, response_sha256 }) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(response))
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex === response_sha256
}`

export const tokenWithPropelAuth = `// In a React component below <AuthProvider>:
const { tokens } = useAuthInfo()
const token = await tokens.getAccessToken()`
