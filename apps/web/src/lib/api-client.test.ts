import { describe, expect, it } from '@jest/globals'
import { createApiClient } from './api-client.ts'
import { ApiProblem, NetworkFailure } from './api-problem.ts'

const json = (status: number, body: unknown) => Response.json(body, { status })

/** A client whose server gives the answers in turn; what was sent is kept. */
function clientWith(answers: readonly (Response | Error)[], tokens: readonly (string | null)[] = ['old', 'new']) {
  const sent: { path: string; init: RequestInit }[] = []
  const queue = [...answers]
  const api = createApiClient({
    getAccessToken: (fresh) => Promise.resolve(tokens[fresh ? 1 : 0] ?? null),
    fetch: (path, init) => {
      sent.push({ path: String(path), init: init! })
      const answer = queue.shift()!
      return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer)
    },
  })
  return { api, sent, headers: (call: number) => sent[call]!.init.headers as Record<string, string> }
}

describe('createApiClient', () => {
  it('sends the bearer token, the body and the state that a change was made on', async () => {
    const { api, sent, headers } = clientWith([json(200, { id: 'e' })])

    await api.request('/org/o/entries/e', { method: 'PATCH', body: { answer: 'Yes' }, ifMatch: '"e3"' })

    expect(headers(0)).toMatchObject({ Authorization: 'Bearer old', 'If-Match': '"e3"' })
    expect(sent[0]!.init).toMatchObject({ method: 'PATCH', body: '{"answer":"Yes"}', credentials: 'omit' })
  })

  it('renews a refused token once and tries again', async () => {
    const { api, headers } = clientWith([json(401, {}), json(200, { fine: true })])

    expect(await api.request('/org/o/entries')).toEqual({ fine: true })
    expect(headers(1).Authorization).toBe('Bearer new')
  })

  it('gives up after the second refusal', async () => {
    const { api, sent } = clientWith([json(401, {}), json(401, { detail: 'Sign in.', code: 'unauthorized' })])

    await expect(api.request('/org/o/entries')).rejects.toMatchObject({ status: 401, message: 'Sign in.' })
    expect(sent).toHaveLength(2)
  })

  it('does not call the server when nobody is signed in', async () => {
    const { api, sent } = clientWith([], [null, null])

    await expect(api.request('/org/o/entries')).rejects.toMatchObject({ code: 'unauthorized' })
    expect(sent).toHaveLength(0)
  })

  it('gives nothing for 204', async () => {
    const { api } = clientWith([new Response(null, { status: 204 })])

    expect(await api.request('/org/o/entries/e', { method: 'DELETE' })).toBeUndefined()
  })

  it('turns a failing network into words', async () => {
    const { api } = clientWith([new TypeError('Failed to fetch')])

    await expect(api.request('/org/o/entries')).rejects.toBeInstanceOf(NetworkFailure)
  })

  it('passes the abort on as it is, for nobody waits for it any more', async () => {
    const controller = new AbortController()
    controller.abort()
    const { api } = clientWith([new DOMException('Aborted', 'AbortError')])

    await expect(api.request('/org/o/entries', { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })

  it('refuses an answer that is not JSON', async () => {
    const { api } = clientWith([new Response('<html>')])

    await expect(api.request('/org/o/entries')).rejects.toBeInstanceOf(ApiProblem)
  })
})

describe('download', () => {
  it('gives the bytes as they came and says how many have arrived', async () => {
    const { api, headers } = clientWith([new Response('{"a":1}\n{"b":"ä"}\n')])
    const seen: number[] = []

    const file = await api.download('/org/o/training_data', { onProgress: (bytes) => seen.push(bytes) })

    expect(await file.text()).toBe('{"a":1}\n{"b":"ä"}\n')
    expect(seen.at(-1)).toBe(file.size)
    expect(headers(0)).toMatchObject({ Authorization: 'Bearer old' })
  })

  it('renews a refused token once', async () => {
    const { api } = clientWith([json(401, {}), new Response('x')])

    expect(await (await api.download('/org/o/training_data')).text()).toBe('x')
  })

  it('says why there is no file', async () => {
    const { api } = clientWith([json(404, { code: 'knowledge_not_found', detail: 'Nothing yet.' })])

    await expect(api.download('/org/o/training_data')).rejects.toMatchObject({ code: 'knowledge_not_found' })
  })

  it('fails when the connection breaks in the middle, rather than give half a file', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"a":1}\n'))
      },
      pull(controller) {
        controller.error(new TypeError('network error'))
      },
    })
    const { api } = clientWith([new Response(body)])

    await expect(api.download('/org/o/training_data')).rejects.toBeInstanceOf(NetworkFailure)
  })

  it('passes on that nobody wants the file any more', async () => {
    const controller = new AbortController()
    const body = new ReadableStream({
      pull(stream) {
        controller.abort()
        stream.error(new DOMException('Aborted', 'AbortError'))
      },
    })
    const { api } = clientWith([new Response(body)])

    await expect(api.download('/org/o/promptfoo', { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})
