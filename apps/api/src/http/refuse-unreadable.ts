import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { AppError } from '../errors.ts'
import { presentProblem } from './present-problem.ts'

const refusals: Record<string, { status: number; detail: string }> = {
  HPE_HEADER_OVERFLOW: { status: 431, detail: 'The headers are larger than 64 KiB. Send fewer or shorter ones.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: 'The request took too long to arrive. Send it again.' },
}
const unreadable = { status: 400, detail: 'This is not a request that HTTP/1.1 knows.' }

/** Answers what Node could not read as a request, in the one format of errors; Node's own answer has no body. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const { status, detail } = refusals[error.code ?? ''] ?? unreadable
  const requestId = randomUUID()
  const title = STATUS_CODES[status] ?? ''
  const body = JSON.stringify({ ...presentProblem(new AppError('invalid_request', detail), requestId), status, title })
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
