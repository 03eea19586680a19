import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const requirePeer = createRequire(join(fileURLToPath(new URL('../peers', import.meta.url)), 'package.json'))

/** A library of the peers' folder. Throws where the folder is not installed. */
export function loadPeer<Library>(name: string): Library {
  return requirePeer(name) as Library
}
