import { fileURLToPath } from 'node:url'

/** Where package.json lies, without a trailing slash; the commands work from any folder. */
export const repositoryRoot = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
