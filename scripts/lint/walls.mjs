import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'

// The walls between the parts. ESLint lets the last block that sets a rule win, so each group of files below names the
// whole list of what it may not import; the lists are put together here and nowhere else.

const tests = ['**/*.test.{ts,tsx}', 'apps/*/src/testing/**', 'apps/*/bench/**', 'apps/web/e2e/**']

const propelAuth = {
  regex: '^@propelauth/(express|node)',
  message: 'Only auth/propel-auth.ts knows PropelAuth; depend on the TokenVerifier of the context.',
}
const openai = {
  regex: '^openai($|/)',
  message: 'Only language-model/openai-*.ts knows the SDK; depend on the LanguageModel of the context.',
}
const environment = {
  regex: '^(node:)?process$',
  message: 'Only main.ts reads the environment; take what you need from the config.',
}
const http = {
  regex: '^(express|node:https?|https?)$',
  message: 'Below the routes nothing knows HTTP: take values, throw AppError(code, message).',
}
const builders = [
  { regex: '/db/database\\.ts$', importNames: ['openDatabase'] },
  { regex: '/auth/create-token-verifier\\.ts$', importNames: ['createTokenVerifier'] },
  { regex: '/language-model/create-language-model\\.ts$', importNames: ['createLanguageModel'] },
  { regex: '/inquiries/inquiry-recorder\\.ts$', importNames: ['createInquiryRecorder'] },
].map((builder) => ({ ...builder, message: 'Only context.ts builds adapters; take it from the context.' }))
const machine = {
  regex: `^(node:|(${'assert buffer child_process crypto dns fs http http2 https net os path perf_hooks process stream timers tls url util v8 vm worker_threads zlib'.replaceAll(' ', '|')})($|/))`,
  message: 'A package is pure: values in, values out. Let the app read and pass the value.',
}
const apps = { regex: '^@verbatim/(api|web|local-identity)', message: 'A package never imports an app.' }
const otherPackages = {
  regex: '^@verbatim/(?!contract($|/))',
  message: 'The web app knows the API only through @verbatim/contract.',
}
const servers = { regex: '^(express|sequelize|@propelauth/express)$', message: 'The web app runs in a browser.' }

function mayNotImport(files, patterns, ignores = []) {
  return {
    files,
    ignores: [...tests, ...ignores],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  }
}

const below = 'apps/api/src/{answering,db,inquiries,knowledge,language-model,paging}/**/*.ts'
const api = [propelAuth, openai, environment, ...builders]

const modules = [
  mayNotImport(['apps/api/src/**/*.ts'], api),
  mayNotImport([below, 'apps/api/src/**/*-{service,model,view}.ts'], [...api, http], ['**/*-routes.ts']),
  mayNotImport(['apps/api/src/language-model/openai-*.ts'], [propelAuth, environment, ...builders, http]),
  mayNotImport(['apps/api/src/auth/propel-auth.ts'], [openai, environment, ...builders]),
  mayNotImport(['apps/api/src/context.ts'], [propelAuth, openai, environment]),
  mayNotImport(['apps/api/src/main.ts'], [propelAuth, openai, ...builders]),
  mayNotImport(['apps/local-identity/src/**/*.ts'], [propelAuth, openai, environment]),
  mayNotImport(['apps/web/src/**/*.{ts,tsx}'], [otherPackages, servers, machine]),
  mayNotImport(['packages/*/src/**/*.ts'], [machine, apps]),
]

const notPure = 'A package is pure: no clock, no chance, no machine. Take the value as a parameter.'
const impureGlobals =
  'process performance crypto fetch setTimeout setInterval setImmediate queueMicrotask console Buffer navigator window document'

const environmentReaders = ['apps/api/src/main.ts', 'apps/local-identity/src/{main,token}.ts', '**/*.config.ts']

const globals = [
  {
    files: ['apps/*/src/**/*.{ts,tsx}'],
    ignores: [...tests, ...environmentReaders],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: environment.message }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals.split(' ').map((name) => ({ name, message: notPure }))],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: notPure },
        { object: 'Math', property: 'random', message: notPure },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: notPure },
        { selector: 'CallExpression[callee.name="Date"]', message: notPure },
        { selector: 'MemberExpression[object.name="globalThis"]', message: notPure },
      ],
    },
  },
]

const featuresFolder = 'apps/web/src/features'
const features = readdirSync(join(repositoryRoot, featuresFolder), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Paths, once resolved: these hold however an import is written, `import()` too, and no block overrides another. */
const zones = [
  {
    target: 'packages',
    from: 'apps',
    message: 'A package never imports an app.',
  },
  {
    target: 'apps/api/src/{answering,db,inquiries,knowledge,language-model,paging}/**/!(*-routes|*.test).ts',
    from: 'apps/api/src/http',
    message: 'Below the routes nothing knows HTTP: throw AppError(code, message).',
  },
  {
    target: ['apps/api/src/!(testing)/**/!(*.test).ts', 'apps/api/src/!(*.test).ts'],
    from: 'apps/api/src/testing',
    message: 'What runs in production never imports what is for tests.',
  },
  {
    target: ['apps/local-identity/src/!(testing)/**/!(*.test).ts', 'apps/local-identity/src/!(*.test).ts'],
    from: 'apps/local-identity/src/testing',
    message: 'What runs for people never imports what is for tests.',
  },
  { target: 'apps/web', from: ['apps/api', 'apps/local-identity'], message: otherPackages.message },
  { target: 'apps/web', from: 'packages', except: ['./contract'], message: otherPackages.message },
  { target: ['apps/api', 'apps/local-identity'], from: 'apps/web', message: 'A server never imports the web app.' },
  {
    target: 'apps/api/src',
    from: 'apps/local-identity',
    message: 'The API knows local identity by its protocol only.',
  },
  ...features.flatMap((name) => [
    {
      target: `${featuresFolder}/${name}`,
      from: featuresFolder,
      except: [`./${name}`],
      message: 'A feature never imports another feature; put them together in app/.',
    },
    {
      target: `${featuresFolder}/${name}`,
      from: 'apps/web/src/app',
      message: 'A feature never imports app/, which is made of features.',
    },
  ]),
  {
    target: ['apps/web/src/components', 'apps/web/src/lib'],
    from: ['apps/web/src/app', featuresFolder],
    message: 'What is shared knows no noun.',
  },
]

const paths = {
  files: ['{apps,packages}/**/*.{ts,tsx}'],
  rules: { 'import-x/no-restricted-paths': ['error', { basePath: repositoryRoot, zones }] },
}

export const walls = [...modules, ...globals, paths]
