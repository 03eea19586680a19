import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openWorkbench, questionOf, settle, testKey } from '../testing/model-workbench.ts'

let server: Server
afterEach(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))

/** A server that replies to whatever it is sent, headers included, with what `reply` makes of it. */
async function serve(status: number, reply: (sent: string) => string): Promise<string> {
  server = createServer((req, res) => {
    let sent = JSON.stringify(req.headers)
    req.setEncoding('utf8').on('data', (chunk: string) => (sent += chunk))
    req.on('end', () => res.writeHead(status, { 'content-type': 'application/json' }).end(reply(sent)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}

describe('a server that quotes what it was sent', () => {
  it.each([400, 401, 404, 429, 500])(
    'puts neither key nor text into a log line, an error or the status (%d)',
    async (status) => {
      const baseUrl = await serve(status, (sent) =>
        JSON.stringify({ error: { message: sent.slice(0, 200) + sent.slice(-100) } }),
      )
      const { model, lines } = openWorkbench({ primary: { baseUrl } })

      const failed = await settle(model.choose(questionOf('my card is 4111 1111')))

      const told = JSON.stringify([lines, String(failed), model.status('org-a')])
      expect(lines.some(({ fields }) => fields.detail)).toBe(true)
      expect(told).not.toContain(testKey)
      expect(told).not.toContain('4111')
    },
  )
})

describe('a reply that is meant to break the reader', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000)

  it.each([
    ['nested too deep', `{"answers":${deep},"choices":${deep}}`],
    ['a key of the prototype', '{"__proto__":{"choices":[]},"answers":{"__proto__":1,"answer":null,"covered":null}}'],
    [
      'numbers that are none',
      '{"usage":{"prompt_tokens":1e999,"completion_tokens":-1},"choices":[1e999],"answers":[1e999,-1]}',
    ],
    ['strings for everything', '{"usage":"usage","choices":"choices","answers":"answers"}'],
    ['only a number', '42'],
  ])('comes to an invalid reply: %s', async (_, body) => {
    const baseUrl = await serve(200, () => body)

    for (const way of ['decisions', 'systemone', 'chat', 'completion'] as const) {
      const { model, lines } = openWorkbench({ primary: { baseUrl, way } })
      expect(await settle(model.choose(questionOf('hi')))).toMatchObject({ failure: 'invalid_reply' })
      expect(lines.filter(({ level }) => level === 'error')).toEqual([])
    }
    expect(({} as { choices?: unknown }).choices).toBeUndefined()
  })
})
