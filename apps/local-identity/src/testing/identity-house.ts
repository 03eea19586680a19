import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import supertest from 'supertest'
import type { Response } from 'supertest'
import { createIdentityServer } from '../identity-server.ts'
import type { IdentityServerOptions } from '../identity-server.ts'
import { demoPassword } from '../store/demo-data.ts'
import { identityFileOf } from '../store/identity-file.ts'
import { openStore } from '../store/store.ts'

export const appOrigin = 'http://localhost:4000'

/** What the browser library puts into `rt`. */
export const encodeReturnTo = (url: string) => Buffer.from(url, 'latin1').toString('base64')

export function createTemporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'local-identity-'))
}

let seed: Promise<string> | null = null

/** A data folder with the demo data. A key and two password hashes cost a second, so the tests of a file share them. */
export async function createSeededFolder(): Promise<string> {
  seed ??= readSeed()
  const dataDir = createTemporaryFolder()
  fs.mkdirSync(path.dirname(identityFileOf(dataDir)))
  fs.writeFileSync(identityFileOf(dataDir), await seed)
  return dataDir
}

async function readSeed(): Promise<string> {
  const dataDir = createTemporaryFolder()
  await openStore({ dataDir })
  const content = fs.readFileSync(identityFileOf(dataDir), 'utf8')
  fs.rmSync(dataDir, { recursive: true })
  return content
}

/** A running identity server on a free port and an empty data folder, a clock to turn, and browsers to visit it with. */
export async function openIdentityHouse(options: Partial<IdentityServerOptions> = {}) {
  const dataDir = options.dataDir ?? (await createSeededFolder())
  let skew = 0
  const clock = () => Date.now() + skew
  const identity = await createIdentityServer({
    port: 0,
    appOrigins: [appOrigin],
    clock,
    logLevel: 'silent',
    ...options,
    dataDir,
  })
  return {
    identity,
    dataDir,
    origin: identity.origin,
    passTime: (milliseconds: number) => (skew += milliseconds),
    browser: () => openBrowser(identity.origin),
    async close() {
      await identity.close()
      fs.rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type IdentityHouse = Awaited<ReturnType<typeof openIdentityHouse>>
export type Browser = ReturnType<typeof openBrowser>

/** Keeps cookies, and sends forms as a browser does: with the hidden fields of the page and its Origin. */
function openBrowser(origin: string) {
  const agent = supertest.agent(origin)

  async function submit(page: string, action: string, fields: Record<string, string> = {}): Promise<Response> {
    const shown = await agent.get(page)
    return agent
      .post(action)
      .set('Origin', origin)
      .type('form')
      .send({ ...hiddenFieldsOf(shown.text, action), ...fields })
  }

  return {
    agent,
    get: (page: string) => agent.get(page),
    submit,
    /** With the one-click button, which costs no password hash. */
    signInAs: (person: { id: string }) => submit('/login', '/login/demo', { user_id: person.id }),
    signIn: (email: string, password = demoPassword) => submit('/login', '/login', { email, password }),
    signUp: (email: string, password = 'correct horse battery') =>
      submit('/signup', '/signup', { first_name: '', last_name: '', email, password }),
    refresh: (query = '') => agent.get(`/api/v1/refresh_token${query}`).set('Origin', appOrigin),
  }
}

// A page without the form still has the token in another one: how a person would forge a form of their own.
function hiddenFieldsOf(page: string, action: string): Record<string, string> {
  const forms = page.split('<form').slice(1)
  const form = forms.find((text) => text.includes(`action="${action}"`))
  const inputs = (form ?? forms[0] ?? '').split('</form>')[0]?.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []
  return Object.fromEntries(
    inputs
      .map((input) => [attributeOf(input, 'name'), attributeOf(input, 'value')])
      .filter(([name]) => form || name === 'form_token'),
  )
}

function attributeOf(tag: string, name: string): string {
  return unescape(new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
}

const unescape = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'")

/** The visible words of a page. */
export function wordsOf(page: string): string {
  return unescape(page.replace(/<(script|style|title)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}
