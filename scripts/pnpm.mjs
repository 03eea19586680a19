import './require-node.mjs'
import { runPnpm } from './processes/run-pnpm.mjs'

// `npm run pnpm -- add zod --filter @verbatim/api`: the pinned pnpm, for those who change dependencies.
const { code } = await runPnpm(process.argv.slice(2), { cwd: process.cwd() })
process.exitCode = code
