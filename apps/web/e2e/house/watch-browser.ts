import type { BrowserContext, ConsoleMessage } from '@playwright/test'

/** What went wrong in a browser although the page may look well. */
export interface BrowserWatch {
  /** Errors that a journey brings about on purpose, such as the 409 of a conflict. */
  expected: RegExp[]
  complaints(): string[]
}

/** Notes every console error, uncaught error, violation of the content security policy, and script that a text smuggled in. */
export async function watchBrowser(context: BrowserContext): Promise<BrowserWatch> {
  const seen: string[] = []
  const expected: RegExp[] = []

  context.on('console', (message) => {
    if (message.type() !== 'error' || isLoginCheck(message)) return
    seen.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (webError) => seen.push(`uncaught: ${webError.error().stack ?? webError.error().message}`))
  await context.exposeFunction('noteComplaint', (text: string) => void seen.push(text))
  await context.addInitScript(() => {
    const note = (text: string) => void (window as unknown as { noteComplaint(text: string): void }).noteComplaint(text)
    for (const name of ['alert', 'confirm', 'prompt'] as const) {
      Object.assign(window, { [name]: (text: unknown) => note(`smuggled script: ${name}(${String(text)})`) })
    }
    document.addEventListener('securitypolicyviolation', (event) =>
      note(`content security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    )
  })

  return {
    expected,
    complaints: () => seen.filter((complaint) => !expected.some((pattern) => pattern.test(complaint))),
  }
}

/** The identity library asks whether anybody is signed in; that nobody is, browsers print as an error. */
function isLoginCheck(message: ConsoleMessage): boolean {
  return message.text().includes('status of 401') && message.location().url.includes('/api/v1/refresh_token')
}
