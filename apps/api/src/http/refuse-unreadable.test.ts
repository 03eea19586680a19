import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { createHttpServer } from '../listen.ts'

describe('a request that Node cannot read', () => {
  let server: Server

  beforeEach(async () => {
    server = createHttpServer((req, res) => void res.end('never')).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterEach(() => void server.close())

  async function send(
    bytes: string,
  ): Promise<{ head: string; body: { status: number; code: string; request_id: string } }> {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.write(bytes)
    let received = ''
    for await (const chunk of socket) received += String(chunk)
    const [head, body] = received.split('\r\n\r\n') as [string, string]
    return { head, body: JSON.parse(body) as never }
  }

  it.each([
    ['is no HTTP', 'HELLO\r\n\r\n', 400],
    [
      'says its length in two ways',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc',
      400,
    ],
    ['has 70 KiB of headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`, 431],
  ])('is answered by a problem when it %s', async (_, bytes, status) => {
    const { head, body } = await send(bytes)

    expect(head).toContain(`HTTP/1.1 ${status} `)
    expect(head).toContain('Content-Type: application/problem+json')
    expect(body).toMatchObject({ status, code: 'invalid_request' })
    expect(head).toContain(body.request_id)
  })
})
