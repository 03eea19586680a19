import { basename } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { runProcess } from './run-process.mjs'

/** The one version that this repository is installed with; it is fetched by npm and never installed globally. */
export const pnpmVersion = '12.21.0'

// Without `error` npm complains on each call about settings in the user's .npmrc that are not its own, and with
// `npm run --silent` it would not even say why it failed. A version once fetched needs no network.
const npx = ['exec', '--yes', '--loglevel=error', '--prefer-offline', `--package=pnpm@${pnpmVersion}`, '--', 'pnpm']

/** Runs pnpm through npm's npx; the arguments are pnpm's, the options and the result those of `runProcess`. */
export function runPnpm(args, options = {}) {
  const npm = process.env.npm_execpath
  const env = { ...(options.env ?? process.env), npm_config_loglevel: 'error' }
  const settings = { cwd: repositoryRoot, ...options, env }
  if (npm && basename(npm) === 'npm-cli.js') return runProcess(process.execPath, [npm, ...npx, ...args], settings)
  if (process.platform === 'win32') {
    return runProcess('cmd', ['/d', '/s', '/c', 'npm', ...npx, ...args], settings)
  }
  return runProcess('npm', [...npx, ...args], settings)
}
