import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { runProcess } from '../processes/run-process.mjs'
import { saveDemoKnowledge } from './save-demo-knowledge.mjs'

async function readToken(env, email, orgId) {
  const program = join(repositoryRoot, 'apps/local-identity/dist/token.js')
  const lines = []
  const { code, output } = await runProcess(process.execPath, [program, '--email', email, '--org', orgId], {
    cwd: repositoryRoot,
    env,
    onLine: (line) => lines.push(line),
  })
  if (code !== 0) throw new Error(output)
  return lines[0]
}

/**
 * Fills the demo org on its first start.
 *
 * @returns the org, its people and their password; null where the demo org was deleted or left meanwhile
 */
export async function prepareDemo(origin, env) {
  const { demoOrgs, demoPeople, demoPassword } = await import('../../apps/local-identity/dist/store/demo-data.js')
  const org = demoOrgs[0]
  try {
    const token = await readToken(env, demoPeople[0].email, org.id)
    await saveDemoKnowledge(origin, org.id, token)
    return { org, people: demoPeople, password: demoPassword }
  } catch (error) {
    console.error(`The demo org is not as it was made: ${error.message.trim()}`)
    return null
  }
}
