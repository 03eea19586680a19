import { parseArgs } from 'node:util'
import { scriptedDialects, type ScriptedDialectName } from './scripted-model-dialects.ts'
import { isReplyFault, scriptedFaults, type ScriptedFault } from './scripted-model-faults.ts'
import { ScriptedModelServer } from './scripted-model-server.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '11500' },
    dialect: { type: 'string', default: 'everything' },
    delay: { type: 'string', default: '200' },
    fault: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const names = Object.keys(scriptedDialects) as ScriptedDialectName[]
const dialect = names.find((name) => name === values.dialect)
const fault = scriptedFaults.find((name) => name === values.fault)

if (values.help || !dialect || (values.fault !== undefined && !fault)) {
  console.log(`npm run fake-model -- [--port 11500] [--delay 200] [--dialect <name>] [--fault <name>]
  dialects: ${names.join(', ')}
  faults: ${scriptedFaults.join(', ')}`)
} else await serve(dialect, fault ?? null)

async function serve(name: ScriptedDialectName, fault: ScriptedFault | null): Promise<void> {
  const server = new ScriptedModelServer({ dialect: scriptedDialects[name], port: Number(values.port), record: false })
  server.delayMs = Number(values.delay)
  server.reply = (request) => {
    const way = request.closedList ? `${request.way} (${request.closedList})` : request.way
    console.log(
      `${new Date().toISOString()} ${way}: ${JSON.stringify(request.text)} among ${request.offered.length} entries`,
    )
    return undefined
  }
  server.fault = () => fault
  await server.start()
  const trouble = fault
    ? `, with the fault "${fault}" in ${isReplyFault(fault) ? 'every reply' : 'the connection'}`
    : ''
  console.log(`A pretended language model (dialect "${name}") answers at ${server.url} after ${server.delayMs} ms${trouble}.
It chooses by shared words and costs nothing. In another terminal:

  OPENAI_BASE_URL=${server.url} OPENAI_MODEL=scripted npm start
`)
}
