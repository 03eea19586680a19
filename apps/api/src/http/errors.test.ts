import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ErrorCode } from '@verbatim/contract'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { deflateSync, gzipSync } from 'node:zlib'
import request from 'supertest'
import { countRows } from '../testing/count-rows.ts'
import { expectProblem } from '../testing/expect-problem.ts'
import { serveLocally, type LocalServer } from '../testing/local-server.ts'
import { openTestHouse, orgA, people, shop, type TestHouse } from '../testing/test-house.ts'
import { issueToken } from '../testing/token-forge.ts'

describe('every answer that is not a success', () => {
  let house: TestHouse
  let server: LocalServer
  let token: string

  beforeAll(async () => {
    house = await openTestHouse({ environment: { LIMIT_BODY_BYTES: '1000000' } })
    server = await serveLocally(house.app)
    token = `Bearer ${await issueToken(people.ana)}`
    await house.save('ana', shop)
  })
  afterAll(async () => {
    await server.close()
    await house.close()
  })

  const post = (body: string | Buffer, headers: Record<string, string> = {}, path = 'test_prompt') =>
    request(server.url)
      .post(`/org/${orgA}/${path}`)
      .set({ Authorization: token, 'Content-Type': 'application/json', ...headers })
      .serialize((sent) => sent as string)
      .send(body)
  /** Says nothing of its own about the body, as curl would not. */
  const send = (method: string, path: string, headers: Record<string, string> = {}, body?: string | Buffer) =>
    new Promise<{ status: number; headers: Record<string, string>; text: string; body: unknown }>((resolve, reject) => {
      const req = httpRequest(server.url + path, { method, headers }, (res) => {
        const parts: Buffer[] = []
        res.on('data', (part: Buffer) => parts.push(part))
        res.on('end', () =>
          resolve({
            status: res.statusCode!,
            headers: res.headers as Record<string, string>,
            text: Buffer.concat(parts).toString(),
            body: {},
          }),
        )
      })
      req.on('error', reject)
      req.end(body)
    })

  it.each([
    '/nothing',
    '/org',
    '/org/',
    '/ORG',
    '/openapi.jsonx',
    '/docs/x',
    '/assets/../../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/config.json/x',
    '/livez/x',
  ])('is a problem at the unknown address %s', async (path) => {
    expectProblem((await send('GET', path)) as never, 'not_found')
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])(
    'is a problem for %s where only GET is known',
    async (method) => {
      for (const path of ['/config.json', '/openapi.json', '/docs', '/livez'])
        expectProblem((await send(method, path)) as never, 'not_found')
    },
  )

  it('echoes nothing to TRACE, wherever it is sent', async () => {
    const headers = { Authorization: token, 'X-Canary': 'canary' }
    const traced = await send('TRACE', `/org/${orgA}/entries`, headers)

    expectProblem(traced as never, 'not_found')
    expect(traced.text).not.toContain('canary')
    expect(traced.text).not.toContain(token)
  })

  it.each<[string, string | Buffer, ErrorCode]>([
    ['no JSON', 'hello', 'invalid_json'],
    ['a broken object', '{"prompt": "x"', 'invalid_json'],
    ['a trailing comma', '{"prompt": "x",}', 'invalid_json'],
    ['single quotes', "{'prompt': 'x'}", 'invalid_json'],
    ['two values', '{"prompt": "x"} {"prompt": "y"}', 'invalid_json'],
    ['NaN', '{"prompt": NaN}', 'invalid_json'],
    ['a bare text', '"prompt"', 'invalid_json'],
    ['a bare number', '5', 'invalid_json'],
    ['a bare null', 'null', 'invalid_json'],
    ['a raw line break in a text', '{"prompt": "a\nb"}', 'invalid_json'],
    ['a list', '["prompt"]', 'invalid_request'],
    ['an empty object', '{}', 'invalid_request'],
    ['an unknown field', '{"prompt": "x", "extra": 1}', 'invalid_request'],
    ['__proto__ as a field', '{"prompt": "x", "__proto__": {"polluted": true}}', 'invalid_request'],
    ['__proto__ as a bare value', '{"prompt": "x", "__proto__": 1}', 'invalid_request'],
    ['constructor as a field', '{"prompt": "x", "constructor": {"prototype": {"polluted": true}}}', 'invalid_request'],
    ['invalid UTF-8', Buffer.from([...Buffer.from('{"prompt":"'), 0xc3, 0x28, ...Buffer.from('"}')]), 'invalid_json'],
    [
      'an encoded surrogate',
      Buffer.from([...Buffer.from('{"prompt":"'), 0xed, 0xa0, 0x80, ...Buffer.from('"}')]),
      'invalid_json',
    ],
    [
      'an overlong slash',
      Buffer.from([...Buffer.from('{"prompt":"'), 0xc0, 0xaf, ...Buffer.from('"}')]),
      'invalid_json',
    ],
    ['20,000 lists inside each other', '['.repeat(20_000) + ']'.repeat(20_000), 'invalid_request'],
    ['20,000 objects inside each other', '{"prompt":'.repeat(20_000) + '1' + '}'.repeat(20_000), 'invalid_request'],
    ['a deep unknown field', `{"prompt":"x","deep":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'invalid_request'],
    ['a body over the limit', JSON.stringify({ prompt: 'x'.repeat(1_000_001) }), 'payload_too_large'],
  ])('is a problem for a body with %s, and nothing is written', async (_, body, code) => {
    const before = await countRows(house.context.db)

    for (const path of ['test_prompt', 'questions_and_answers', 'entries'])
      expectProblem(await post(body, {}, path), code)

    expect(await countRows(house.context.db)).toEqual(before)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('is a problem for a call that needs a body and has none', async () => {
    const res = await send('POST', `/org/${orgA}/test_prompt`, { Authorization: token })

    expectProblem(res as never, 'invalid_request')
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/json',
    'application/octet-stream',
    '',
  ])('is 415 for a body of type %s, which a page elsewhere could send without asking', async (type) => {
    const headers = { Authorization: token, ...(type && { 'Content-Type': type }) }

    expectProblem(
      (await send('POST', `/org/${orgA}/test_prompt`, headers, '{"prompt":"x"}')) as never,
      'unsupported_media_type',
    )
  })

  it.each([
    'application/json; charset=utf-16',
    'application/json; charset=utf-7',
    'application/json; charset=latin1',
    'application/json; charset=nonsense',
  ])('is 415 for %s: JSON is UTF-8', async (type) => {
    expectProblem(
      await post(Buffer.from('{"prompt":"x"}', 'utf16le'), { 'Content-Type': type }),
      'unsupported_media_type',
    )
  })

  it.each([
    'application/json; charset=UTF-8',
    'application/json; charset="utf-8"',
    'APPLICATION/JSON',
    'application/problem+json',
  ])('is not given for %s', async (type) => {
    expect((await post('{"prompt":"x"}', { 'Content-Type': type })).status).toBe(200)
  })

  it('is a problem for a compressed body that unpacks beyond the limit, or cannot be unpacked', async () => {
    const bomb = gzipSync(JSON.stringify({ prompt: 'x'.repeat(20_000_000) }))
    expect(bomb.length).toBeLessThan(100_000)
    expectProblem(await post(bomb, { 'Content-Encoding': 'gzip' }), 'payload_too_large')
    expectProblem(await post('not gzip', { 'Content-Encoding': 'gzip' }), 'invalid_request')
    expectProblem(await post('{}', { 'Content-Encoding': 'compress' }), 'unsupported_media_type')
    expect((await post(gzipSync('{"prompt":"x"}'), { 'Content-Encoding': 'gzip' })).status).toBe(200)
    expect((await post(deflateSync('{"prompt":"x"}'), { 'Content-Encoding': 'deflate' })).status).toBe(200)
  })

  it.each(['%', '%zz', '%c3%28', '%ff', '%ed%a0%80'])(
    'is a problem for the broken percent-encoding %s in an address',
    async (part) => {
      for (const path of [`/org/${part}/entries`, `/org/${orgA}/entries/${part}`, `/app/${part}`]) {
        const res = await send('GET', path, { Authorization: token })
        expect([400, 404]).toContain(res.status)
        expectProblem(res as never, res.status === 400 ? 'invalid_request' : 'not_found')
      }
      const query = await send('GET', `/org/${orgA}/entries?search=${part}`, { Authorization: token })
      expect([200, 400]).toContain(query.status)
    },
  )

  it('is short and tells nothing of the inside when something unforeseen fails', async () => {
    const broken = await openTestHouse({
      environment: { LOG_LEVEL: 'error' },
      overrides: { findPublishedRevision: () => Promise.reject(new TypeError('secret inside')) },
    })
    const res = await broken.ask('ana', 'hello')

    expectProblem(res as never, 'internal_error')
    expect(res.text).not.toMatch(/secret|TypeError|\.ts/)
    expect(broken.logs.join()).toContain('secret inside')
    expect(broken.logs.join()).toContain(res.headers['x-request-id'])
    await broken.close()
  })

  it('keeps the server serving: HTTP that is not HTTP is refused by itself', async () => {
    for (const bytes of [
      'GARBAGE\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      `GET / HTTP/1.1\r\nX: ${'a'.repeat(70_000)}\r\n\r\n`,
    ]) {
      const answer = await new Promise<string>((resolve) => {
        let text = ''
        const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes))
        socket.on('data', (part) => (text += part.toString()))
        socket.on('error', () => undefined)
        socket.on('close', () => resolve(text))
      })
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
    }
    expect((await send('GET', '/livez')).status).toBe(200)
  })

  it('answers HEAD as GET, without a body', async () => {
    const got = await house.as('ana', 'get', '/questions_and_answers')
    const head = await send('HEAD', `/org/${orgA}/questions_and_answers`, { Authorization: token })

    expect({ status: head.status, text: head.text, etag: head.headers['etag'] }).toEqual({
      status: 200,
      text: '',
      etag: got.headers['etag'],
    })
    expect((await send('HEAD', `/org/${orgA}/questions_and_answers`)).status).toBe(401)
  })
})
