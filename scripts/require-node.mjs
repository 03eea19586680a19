// Imported first by every command, so that an old Node hears what to do instead of a syntax error from a dependency.
const needed = [20, 19]
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Verbatim needs Node.js ${needed.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Install a current one from https://nodejs.org (or with nvm: `nvm install`), then try again.',
  )
  process.exit(1)
}
