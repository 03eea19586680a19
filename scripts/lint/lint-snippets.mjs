import { createRequire } from 'node:module'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import tseslint from 'typescript-eslint'
import { repositoryRoot } from '../repository-root.mjs'

// A process of its own, because ESLint and Jest's module loader do not go together: reads [{ file, code }, ...] and
// prints for each the messages of the rules that make the walls.
const { ESLint } = createRequire(import.meta.url)('eslint')
const rules = /^(no-restricted-|import-x\/no-restricted-paths)/

const eslint = new ESLint({
  cwd: repositoryRoot,
  // The snippets are no files, so that no TypeScript project holds them.
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions: { projectService: false } } },
    tseslint.configs.disableTypeChecked,
  ],
})

const results = []
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: join(repositoryRoot, file) })
  const fatal = result.messages.find((message) => message.fatal)
  if (fatal) throw new Error(`${file}: ${fatal.message}`)
  results.push(result.messages.filter(({ ruleId }) => rules.test(ruleId)).map(({ message }) => message))
}
console.log(JSON.stringify(results))
