import { beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('lint-snippets.mjs', import.meta.url))

/** What must be refused: where, what, and a word of the reason. */
const refused = [
  [
    'a service that imports PropelAuth',
    'apps/api/src/knowledge/x-service.ts',
    "import { initAuth } from '@propelauth/express'",
    'PropelAuth',
  ],
  [
    'the app that imports PropelAuth',
    'apps/api/src/app.ts',
    "import { initAuth } from '@propelauth/express'",
    'PropelAuth',
  ],
  [
    'another auth file that imports PropelAuth',
    'apps/api/src/auth/x.ts',
    "import type { User } from '@propelauth/express'",
    'PropelAuth',
  ],
  ['an answer step that imports the SDK', 'apps/api/src/answering/x.ts', "import OpenAI from 'openai'", 'SDK'],
  ['a deep import of the SDK', 'apps/api/src/context.ts', "import { APIError } from 'openai/error'", 'SDK'],
  [
    'a language-model file that is no adapter',
    'apps/api/src/language-model/x.ts',
    "import OpenAI from 'openai'",
    'SDK',
  ],
  [
    'a service that reads the environment',
    'apps/api/src/knowledge/x-service.ts',
    'export const x = process.env.PORT',
    'environment',
  ],
  [
    'config.ts reading the environment',
    'apps/api/src/config.ts',
    'const { env } = process; export { env }',
    'environment',
  ],
  [
    'an imported environment',
    'apps/api/src/app.ts',
    "import { env } from 'node:process'; export const x = env",
    'environment',
  ],
  [
    'local identity reading the environment',
    'apps/local-identity/src/orgs/x.ts',
    'export const x = process.env.PORT',
    'environment',
  ],
  [
    'a service that opens a database',
    'apps/api/src/knowledge/x-service.ts',
    "import { openDatabase } from '../db/database.ts'",
    'context.ts',
  ],
  [
    'a route that builds a language model',
    'apps/api/src/answering/x-routes.ts',
    "import { createLanguageModel } from '../language-model/create-language-model.ts'",
    'context.ts',
  ],
  [
    'main.ts building a verifier',
    'apps/api/src/main.ts',
    "import { createTokenVerifier } from './auth/create-token-verifier.ts'",
    'context.ts',
  ],
  ['a service that imports Express', 'apps/api/src/knowledge/x-service.ts', "import { Router } from 'express'", 'HTTP'],
  [
    'a type of Express in the pipeline',
    'apps/api/src/answering/x.ts',
    "import type { Request } from 'express'",
    'HTTP',
  ],
  [
    'a model that imports http/',
    'apps/api/src/inquiries/x-model.ts',
    "import { parseRequest } from '../http/parse-request.ts'",
    'HTTP',
  ],
  [
    'a lazy import of http/',
    'apps/api/src/inquiries/inquiry-service.ts',
    "export const x = () => import('../http/parse-request.ts')",
    'HTTP',
  ],
  [
    'an adapter that imports Express',
    'apps/api/src/language-model/openai-x.ts',
    "import { Router } from 'express'",
    'HTTP',
  ],
  ['production code that imports testing/', 'apps/api/src/app.ts', "import x from './testing/test-house.ts'", 'tests'],
  [
    'a service that imports testing/',
    'apps/api/src/knowledge/x-service.ts',
    "import x from '../testing/test-house.ts'",
    'tests',
  ],
  [
    'the API that imports local identity',
    'apps/api/src/app.ts',
    "import x from '../../local-identity/src/config.ts'",
    'protocol',
  ],
  [
    'the API that imports the web app',
    'apps/api/src/app.ts',
    "import x from '../../web/src/lib/org-path.ts'",
    'server',
  ],
  [
    'a package that imports an app',
    'packages/matcher/src/x.ts',
    "import x from '../../../apps/api/src/config.ts'",
    'never imports an app',
  ],
  [
    'a package that imports an app by name',
    'packages/matcher/src/x.ts',
    "import x from '@verbatim/api'",
    'never imports an app',
  ],
  ['a package that reads a file', 'packages/matcher/src/x.ts', "import { readFileSync } from 'node:fs'", 'pure'],
  [
    'a package that reads a file, the old way',
    'packages/matcher/src/x.ts',
    "import { readFileSync } from 'fs/promises'",
    'pure',
  ],
  ['a package with a clock', 'packages/matcher/src/x.ts', 'export const x = Date.now()', 'pure'],
  ['a package with another clock', 'packages/matcher/src/x.ts', 'export const x = new Date()', 'pure'],
  ['a package with a stopwatch', 'packages/matcher/src/x.ts', 'export const x = performance.now()', 'pure'],
  ['a package that throws dice', 'packages/prompt-builder/src/x.ts', 'export const x = Math.random()', 'pure'],
  [
    'a package that throws better dice',
    'packages/prompt-builder/src/x.ts',
    'export const x = crypto.randomUUID()',
    'pure',
  ],
  ['a package that reads the environment', 'packages/contract/src/x.ts', 'export const x = process.env.X', 'pure'],
  [
    'the web app that imports the API',
    'apps/web/src/lib/x.ts',
    "import x from '../../../api/src/config.ts'",
    'contract',
  ],
  ['the web app that imports the matcher', 'apps/web/src/lib/x.ts', "import x from '@verbatim/matcher'", 'contract'],
  [
    'a feature that imports another',
    'apps/web/src/features/orgs/x.tsx',
    "import x from '../session/account-menu.tsx'",
    'another feature',
  ],
  ['a feature that imports app/', 'apps/web/src/features/orgs/x.tsx', "import x from '../../app/theme.ts'", 'app/'],
  ['lib/ that imports a feature', 'apps/web/src/lib/x.ts', "import x from '../features/orgs/last-org.ts'", 'noun'],
]

/** The doors: what looks alike and is right. */
const allowed = [
  ['PropelAuth in its adapter', 'apps/api/src/auth/propel-auth.ts', "import { initAuth } from '@propelauth/express'"],
  ['the SDK in an adapter', 'apps/api/src/language-model/openai-chat.ts', "import OpenAI from 'openai'"],
  ['main.ts reading the environment', 'apps/api/src/main.ts', 'export const x = process.env'],
  ['context.ts building adapters', 'apps/api/src/context.ts', "import { openDatabase } from './db/database.ts'"],
  [
    'a service naming the type of the database',
    'apps/api/src/knowledge/x-service.ts',
    "import type { Database } from '../db/database.ts'",
  ],
  [
    'a route that knows HTTP',
    'apps/api/src/knowledge/x-routes.ts',
    "import { Router } from 'express'; import { parseRequest } from '../http/parse-request.ts'",
  ],
  ['a test that imports testing/', 'apps/api/src/knowledge/x.test.ts', "import x from '../testing/test-house.ts'"],
  [
    'a package that reads a given date',
    'packages/matcher/src/x.ts',
    'export const x = (text: string) => new Date(text)',
  ],
  [
    'a feature that imports the contract and itself',
    'apps/web/src/features/orgs/x.tsx',
    "import x from '@verbatim/contract'; import z from '@verbatim/contract/etags'; import y from './last-org.ts'",
  ],
]

describe('the walls of the house', () => {
  const found = new Map()

  beforeAll(() => {
    const snippets = [...refused, ...allowed].map(([title, file, code]) => ({ title, file, code }))
    const { stdout, stderr } = spawnSync(process.execPath, [program], {
      input: JSON.stringify(snippets),
      encoding: 'utf8',
    })
    if (!stdout) throw new Error(stderr)
    JSON.parse(stdout).forEach((messages, index) => found.set(snippets[index].title, messages))
  }, 180_000)

  it.each(refused)('refuse %s', (title, _file, _code, reason) => {
    expect(found.get(title).join('\n')).toContain(reason)
  })

  it.each(allowed)('let through %s', (title) => {
    expect(found.get(title)).toEqual([])
  })
})
