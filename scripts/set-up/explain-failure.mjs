const causes = [
  {
    pattern: /ENOSPC|no space left on device/i,
    advice: 'The disk is full. Set-up needs about 1.5 GB: free some room and run the command again.',
  },
  {
    pattern: /ERR_PNPM_OUTDATED_LOCKFILE|lockfile is not up to date|pnpm-lock\.yaml is not up to date/i,
    advice: 'pnpm-lock.yaml does not fit a package.json. Run `npm run pnpm -- install` and commit the lockfile.',
  },
  {
    pattern: /gyp ERR!|node-gyp|not found: make|g\+\+: (command )?not found|find Python/i,
    advice: [
      'sqlite3 has no ready-made binary for this machine (or it could not be fetched) and could not be compiled.',
      'Compiling needs python3, make and a C++ compiler:',
      '  Debian, Ubuntu   sudo apt-get install python3 make g++',
      '  Fedora           sudo dnf install python3 make gcc-c++',
      '  Alpine           apk add python3 make g++',
      '  macOS            xcode-select --install',
      '  Windows          the "Desktop development with C++" workload of Visual Studio',
    ].join('\n'),
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|dns error|error sending request|fetch failed|ERR_PNPM_\w*FETCH|network/i,
    advice: [
      'The npm registry could not be reached. Set-up downloads its packages once and needs a network for that.',
      'Behind a proxy set HTTPS_PROXY, or name your own mirror in ~/.npmrc (registry=...).',
    ].join('\n'),
  },
  {
    pattern: /EACCES|EPERM|permission denied/i,
    advice: 'A file could not be written: does this folder, or ~/.npm, belong to another user?',
  },
]

/**
 * What to do about a failed installation, after the lines that say why.
 *
 * Without a known cause these are the last thirty lines; with one a stack trace of npm's would only bury it.
 */
export function explainFailure(output) {
  const lines = output.trim().split('\n')
  const cause = causes.find(({ pattern }) => pattern.test(output))
  if (!cause) return lines.slice(-30).join('\n')
  const telling = lines.filter((line) => cause.pattern.test(line)).slice(0, 4)
  return [...telling, '', cause.advice].join('\n')
}
