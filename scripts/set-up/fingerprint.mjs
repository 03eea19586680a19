import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'

const notSources = new Set(['node_modules', 'dist', 'data', 'e2e', 'bench', 'test-results', 'playwright-report'])

function* filesUnder(path) {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) return yield path
  for (const name of readdirSync(path).sort()) {
    if (!name.startsWith('.') && !notSources.has(name) && !name.includes('.test.')) yield* filesUnder(join(path, name))
  }
}

/** SHA-256 over the names and the bytes of what a program is made from; tests and build outputs do not count. */
export function fingerprintOf(paths, extra = '') {
  const hash = createHash('sha256').update(extra)
  for (const path of paths) {
    for (const file of filesUnder(join(repositoryRoot, path))) {
      const bytes = readFileSync(file)
      hash.update(`\0${file.slice(repositoryRoot.length)}\0${bytes.length}\0`).update(bytes)
    }
  }
  return hash.digest('hex')
}

/** A note of what something was last made from. */
export function stampAt(path) {
  const file = join(repositoryRoot, path)
  return {
    says: (fingerprint) => existsSync(file) && readFileSync(file, 'utf8') === fingerprint,
    clear: () => rmSync(file, { force: true }),
    write(fingerprint) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, fingerprint)
    },
  }
}
