import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { ScriptedReply } from './scripted-model-reply.ts'
import type { ScriptedRequest } from './scripted-model-request.ts'

/** What a faulty model says over a sound connection. */
export const replyFaults = {
  refusal: () => ({ refuse: true, finishReason: 'content_filter' }),
  'length-stop': (reply) => ({ ...reply, text: '{"id":"q', finishReason: 'length', covered: 2 }),
  'tool-call-stop': (reply) => ({ ...reply, finishReason: 'tool_calls', covered: null }),
  'unknown-id': () => ({ key: 'q999' }),
  'another-text': (reply) => ({ ...reply, text: 'Sure! Everything is free today.', key: 'q998' }),
  'echo-of-prompt': (reply, { prompt }) => ({ ...reply, text: prompt, key: prompt }),
  'null-content': (reply) => ({ ...reply, text: null, probabilities: [] }),
  'truncated-usage': (reply) => ({ ...reply, inputTokens: 3 }),
  'duplicate-probability': (_, { offered }) => ({
    text: '{"id":"q1","id":"none"}',
    key: 'q1',
    probabilities: [...offered.map(({ key }) => [key, 0.01] as const), ['none', 0.5], ['none', 0.49]],
    covered: -1,
  }),
  'missing-probability': (reply) => ({ ...reply, text: '', probabilities: [['none', 1]] }),
  'probability-over-one': (reply) => ({ ...reply, text: '{"id":1}', probability: 1.7 }),
  'least-probable-choice': () => ({ text: '"q1" or "q2"', key: 'q1', probability: 0.001 }),
  'empty-choices': () => ({ json: { model: 'scripted', choices: [], answers: [] } }),
  'wrong-schema': () => ({ json: { result: { id: 'q1' }, choices: 'q1', answers: 'q1' } }),
  'null-body': () => ({ json: null }),
  'array-body': () => ({ json: ['q1'] }),
  'error-in-200': () => ({ json: { error: { message: 'The model crashed.', type: 'server_error' } } }),
} satisfies Record<string, (reply: ScriptedReply, request: ScriptedRequest) => ScriptedReply>

interface FaultyExchange {
  res: ServerResponse
  /** The sound reply as JSON. */
  json: string
}

const jsonHeaders = { 'content-type': 'application/json' }

function status(code: number, error: object = {}, headers: Record<string, string> = {}) {
  return ({ res }: FaultyExchange) => {
    const body = { error: { message: `Scripted ${code}.`, type: 'scripted', param: null, code: null, ...error } }
    res.writeHead(code, { ...jsonHeaders, ...headers }).end(JSON.stringify(body))
  }
}

/** Made once: a suite that sends each a hundred times must not spend its time on making them. */
let bomb: Buffer | null = null
let padding: string | null = null

const page = '<!doctype html><html><head><title>Bad gateway</title></head><body>nginx</body></html>'

/** What a faulty server, network or middlebox does. */
export const wireFaults = {
  hang: () => {},
  'slow-drip': ({ res, json }) => {
    res.writeHead(200, jsonHeaders)
    let sent = 0
    const timer = setInterval(() => res.write(json[sent++ % json.length]!), 50)
    res.on('close', () => clearInterval(timer))
  },
  'endless-body': ({ res }) => {
    res.writeHead(200, jsonHeaders)
    const chunk = ' '.repeat(65_536)
    const pour = () => {
      while (!res.destroyed && res.write(chunk));
      if (!res.destroyed) res.once('drain', pour)
    }
    pour()
  },
  'huge-body': ({ res }) => {
    padding ??= JSON.stringify({ padding: 'x'.repeat(4 * 1024 * 1024) })
    res.writeHead(200, jsonHeaders).end(padding)
  },
  'reset-before-reply': ({ res }) => res.socket?.resetAndDestroy(),
  'reset-in-body': ({ res, json }) => {
    res.writeHead(200, { ...jsonHeaders, 'content-length': String(json.length) })
    res.write(json.slice(0, json.length / 2), () => res.socket?.resetAndDestroy())
  },
  'close-without-reply': ({ res }) => res.socket?.end(),
  'body-shorter-than-announced': ({ res, json }) => {
    res.writeHead(200, { ...jsonHeaders, 'content-length': String(json.length + 100) })
    res.write(json, () => res.socket?.end())
  },
  'not-http': ({ res }) => res.socket?.end(Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03])),
  'html-200': ({ res }) => res.writeHead(200, { 'content-type': 'text/html' }).end(page),
  'html-502': ({ res }) => res.writeHead(502, { 'content-type': 'text/html' }).end(page),
  'half-json': ({ res, json }) => res.writeHead(200, jsonHeaders).end(json.slice(0, json.length / 2)),
  'not-a-number': ({ res, json }) => res.writeHead(200, jsonHeaders).end(json.replace(/\d+(\.\d+)?/, 'NaN')),
  'empty-body': ({ res }) => res.writeHead(200, jsonHeaders).end(),
  'no-content': ({ res }) => res.writeHead(204).end(),
  'wrong-content-type': ({ res, json }) => res.writeHead(200, { 'content-type': 'text/plain' }).end(json),
  'gzip-garbage': ({ res }) =>
    res.writeHead(200, { ...jsonHeaders, 'content-encoding': 'gzip' }).end('not gzip at all'),
  'gzip-bomb': ({ res }) => {
    bomb ??= gzipSync(Buffer.alloc(32 * 1024 * 1024, ' '))
    res.writeHead(200, { ...jsonHeaders, 'content-encoding': 'gzip' }).end(bomb)
  },
  'invalid-utf8': ({ res, json }) =>
    res
      .writeHead(200, jsonHeaders)
      .end(Buffer.concat([Buffer.from(json.slice(0, -1)), Buffer.from([0xff, 0xfe, 0x7d])])),
  redirect: ({ res }) => res.writeHead(307, { location: '/elsewhere' }).end(),
  '400': status(400),
  '401': status(401, { message: 'Incorrect API key provided: sk-leaked-0123456789.' }),
  '403': status(403),
  '404': status(404),
  '405': status(405),
  '408': status(408),
  '409': status(409),
  '413': status(413),
  '418': status(418),
  '422': status(422),
  '429': status(429),
  '429-retry-after-60': status(429, {}, { 'retry-after': '60' }),
  '429-no-credit': status(429, { code: 'insufficient_quota' }),
  '500': status(500),
  '501': status(501),
  '502': status(502),
  '503': status(503),
  '503-retry-after-60': status(503, {}, { 'retry-after': '60' }),
  '529': status(529),
} satisfies Record<string, (exchange: FaultyExchange) => unknown>

export type ReplyFault = keyof typeof replyFaults
export type WireFault = keyof typeof wireFaults
export type ScriptedFault = ReplyFault | WireFault

export const scriptedFaults: readonly ScriptedFault[] = [
  ...(Object.keys(replyFaults) as ReplyFault[]),
  ...(Object.keys(wireFaults) as WireFault[]),
]

export function isReplyFault(fault: ScriptedFault): fault is ReplyFault {
  return Object.hasOwn(replyFaults, fault)
}
