import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { scriptedBrain } from './scripted-model-brain.ts'
import { scriptedDialects, type ScriptedDialect } from './scripted-model-dialects.ts'
import { isReplyFault, replyFaults, wireFaults, type ScriptedFault } from './scripted-model-faults.ts'
import { writeScriptedReply, type ScriptedReply } from './scripted-model-reply.ts'
import { readScriptedRequest, wayByPath, type ScriptedRequest } from './scripted-model-request.ts'

interface ScriptedModelOptions {
  dialect?: ScriptedDialect
  /** Requests without this bearer key get a 401. */
  apiKey?: string
  port?: number
  /** Keep what was sent; off for long runs. Default true. */
  record?: boolean
}

/**
 * A language model over real HTTP on loopback, so that the SDK's own code runs. It obeys a script that may be changed
 * between requests, records what it was sent, and counts. Without a script it answers by the words that texts share.
 */
export class ScriptedModelServer {
  /** Undefined: as the brain would. */
  reply: (request: ScriptedRequest) => ScriptedReply | undefined = () => undefined
  fault: (request: ScriptedRequest) => ScriptedFault | null = () => null
  delayMs = 0
  dialect: ScriptedDialect
  readonly requests: ScriptedRequest[] = []
  calls = 0
  inputTokens = 0
  outputTokens = 0
  readonly #options: ScriptedModelOptions
  readonly #server: Server

  constructor(options: ScriptedModelOptions = {}) {
    this.#options = options
    this.dialect = options.dialect ?? scriptedDialects.everything
    this.#server = createServer((req, res) => void this.#answer(req, res).catch(() => res.destroy()))
  }

  /** The base URL, version included. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject).listen(this.#options.port ?? 0, '127.0.0.1', resolve)
    })
    return this
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    this.#server.closeAllConnections()
    await closed
  }

  /** Forgets the script and what was sent. */
  reset(): void {
    this.reply = () => undefined
    this.fault = () => null
    this.delayMs = 0
    this.requests.length = this.calls = this.inputTokens = this.outputTokens = 0
  }

  async #answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = req.url ?? '/'
    if (path === '/v1/models') return send(res, 200, { object: 'list', data: [{ id: 'scripted', object: 'model' }] })
    const way = wayByPath.get(path)
    this.calls++
    const given = await readBody(req)
    const { apiKey, record = true } = this.#options
    if (apiKey && req.headers.authorization !== `Bearer ${apiKey}`) return sendError(res, 401, 'Incorrect API key.')
    if (!way || !this.dialect.ways.includes(way)) return sendError(res, this.dialect.unknownWayStatus, 'Unknown route.')
    const request = readScriptedRequest(way, req.headers, JSON.parse(given) as Record<string, unknown>)
    if (record) this.requests.push(request)
    const refused = findRefused(request, this.dialect)
    if (refused) return sendRefusal(res, refused, this.dialect)
    await this.#say(request, res)
  }

  async #say(request: ScriptedRequest, res: ServerResponse): Promise<void> {
    const fault = this.fault(request)
    const scripted = this.reply(request) ?? scriptedBrain(request)
    const reply = fault && isReplyFault(fault) ? replyFaults[fault](scripted, request) : scripted
    const { body, inputTokens, outputTokens } = writeScriptedReply(request, reply, this.dialect.logprobs)
    this.inputTokens += inputTokens
    this.outputTokens += outputTokens
    const json = JSON.stringify(cutUsage(body, this.dialect.contextTokens))
    if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs))
    if (fault && !isReplyFault(fault)) wireFaults[fault]({ res, json })
    else res.writeHead(200, { 'content-type': 'application/json' }).end(json)
  }
}

/** Starts a server on a free port; `stop()` it after use. */
export async function startScriptedModelServer(options: ScriptedModelOptions = {}): Promise<ScriptedModelServer> {
  return await new ScriptedModelServer(options).start()
}

function findRefused({ body, closedList }: ScriptedRequest, { rejects, closedLists }: ScriptedDialect): string | null {
  const parameter = rejects.find((name) => Object.hasOwn(body, name))
  if (parameter) return parameter
  if (closedList === null || closedLists.includes(closedList)) return null
  return closedList === 'choice' ? 'structured_outputs' : 'response_format'
}

function sendRefusal(res: ServerResponse, parameter: string, { names }: ScriptedDialect): void {
  if (names === 'nothing') return sendError(res, 400, 'Invalid request.')
  const message = `Unsupported parameter: '${parameter}' is not supported with this model.`
  sendError(res, 400, message, names === 'param' ? parameter : null)
}

function sendError(res: ServerResponse, status: number, message: string, param: string | null = null): void {
  send(res, status, { error: { message, type: 'invalid_request_error', param, code: null } })
}

function send(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function readBody(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** As Ollama does: a prompt that is too long is cut, and only the count tells. */
function cutUsage(body: unknown, contextTokens: number): unknown {
  const usage = (body as { usage?: Record<string, number> } | null)?.usage
  if (!usage) return body
  const cut = Object.entries(usage).map(([name, count]) => [name, count > contextTokens ? contextTokens / 2 : count])
  return { ...(body as object), usage: Object.fromEntries(cut) as unknown }
}
