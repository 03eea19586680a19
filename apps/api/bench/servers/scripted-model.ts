import { startScriptedModelServer } from '../../src/testing/scripted-model-server.ts'

/** A model of fixed latency in a process of its own, so that its work is nobody's overhead. */
const server = await startScriptedModelServer({ record: false })
server.delayMs = Number(process.argv[2])
server.reply = ({ offered }) => ({ key: offered[0]?.key })
process.on('disconnect', () => process.exit(0))
process.send?.({ url: server.url })
