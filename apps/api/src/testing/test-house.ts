import { randomUUID } from 'node:crypto'
import type { Inquiry, TestPromptResponse } from '@verbatim/contract'
import type { Express } from 'express'
import request from 'supertest'
import { createApp } from '../app.ts'
import { readConfig, type Config } from '../config.ts'
import { closeContext, createContext, type Context } from '../context.ts'
import { migrate } from '../db/migrate.ts'
import { createLogger } from '../logger.ts'
import { createTestDatabase } from './test-database.ts'
import { issueToken, testIssuer, verifierKey, type Person } from './token-forge.ts'

/** The article's clothing shop. */
export const shop = {
  questions_and_answers: [
    { question: 'What are your hours?', answer: 'Our hours are Monday-Friday, 9am-5pm.' },
    { question: 'Are you currently hiring?', answer: "We're hiring for cashiers" },
    { question: 'What do you sell?', answer: 'We sell clothing and accessories at affordable prices.' },
  ],
}

export const orgA = '0a0a0a0a-0000-4000-8000-00000000000a'
export const orgB = '0b0b0b0b-0000-4000-8000-00000000000b'

/** Ana owns org A, Ben is a member there, Carl owns org B, Dora belongs nowhere. */
export const people = {
  ana: { userId: '11111111-1111-4111-8111-111111111111', email: 'ana@example.com', orgs: { [orgA]: 'Owner' } },
  ben: { userId: '22222222-2222-4222-8222-222222222222', email: 'ben@example.com', orgs: { [orgA]: 'Member' } },
  carl: { userId: '33333333-3333-4333-8333-333333333333', email: 'carl@example.com', orgs: { [orgB]: 'Owner' } },
  dora: { userId: '44444444-4444-4444-8444-444444444444', email: 'dora@example.com', orgs: {} },
} satisfies Record<string, Person>
export type Name = keyof typeof people

export interface TestHouse {
  app: Express
  context: Context
  /** Log lines so far, as text. */
  logs: string[]
  orgOf(name: Name): string
  /** A request as somebody, below their own org. */
  as(name: Name, method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string): request.Test
  save(name: Name, document: unknown): Promise<request.Response>
  ask(name: Name, prompt: string, more?: object): Promise<Omit<request.Response, 'body'> & { body: TestPromptResponse }>
  inquiries(name?: Name): Promise<Inquiry[]>
  close(): Promise<void>
}

/** The whole API on an empty database of its own, with PropelAuth's real verifier and a test key. */
export async function openTestHouse({
  environment = {},
  overrides = {},
  auth,
}: {
  environment?: Record<string, string>
  overrides?: Partial<Context>
  auth?: Config['auth']
} = {}): Promise<TestHouse> {
  const database = await createTestDatabase()
  const logs: string[] = []
  const readFromEnvironment = testConfig(environment)
  const config: Config = { ...readFromEnvironment, auth: auth ?? readFromEnvironment.auth, database: database.config }
  const logger = createLogger(config.logLevel, { write: (line: string) => void logs.push(line) })
  const context = createContext(config, { logger, ...overrides })
  await migrate(context.db)
  const app = createApp(context)
  const names = Object.keys(people) as Name[]
  const tokens = new Map(await Promise.all(names.map(async (name) => [name, await issueToken(people[name])] as const)))
  const orgOf = (name: Name) => Object.keys(people[name].orgs)[0] ?? randomUUID()
  const as: TestHouse['as'] = (name, method, path) =>
    request(app)
      [method](`/org/${orgOf(name)}${path}`)
      .set('Authorization', `Bearer ${tokens.get(name)}`)

  return {
    app,
    context,
    logs,
    orgOf,
    as,
    save: async (name, document) => as(name, 'post', '/questions_and_answers').send(document as object),
    ask: async (name, prompt, more = {}) => as(name, 'post', '/test_prompt').send({ prompt, ...more }),
    inquiries: async (name = 'ana') => (await as(name, 'get', '/inquiries')).body.items,
    async close() {
      await closeContext(context)
      await database.drop()
    },
  }
}

/** A configuration for tests: silent, local, with the test key instead of an identity server. */
export function testConfig(environment: Record<string, string> = {}): Config {
  return readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PROPELAUTH_URL: testIssuer,
    PROPELAUTH_VERIFIER_KEY: verifierKey,
    ...environment,
  })
}
