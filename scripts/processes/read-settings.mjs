import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as util from 'node:util'
import { repositoryRoot } from '../repository-root.mjs'

/** The environment, over what `.env` at the root says where there is one. */
export function readSettings() {
  const file = join(repositoryRoot, '.env')
  const stored = existsSync(file) ? util.parseEnv(readFileSync(file, 'utf8')) : {}
  return { ...stored, ...process.env }
}
