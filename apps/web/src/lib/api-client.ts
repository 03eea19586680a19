import { ApiProblem, NetworkFailure, readProblem } from './api-problem.ts'

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  /** ETag of the state that the change was made on. */
  ifMatch?: string
  signal?: AbortSignal
}

export interface ApiClient {
  /** Throws ApiProblem, NetworkFailure, or the signal's own AbortError. */
  request<Answer>(path: string, options?: RequestOptions): Promise<Answer>
}

export interface ApiClientParts {
  /** The bearer token, or null when nobody is signed in; `fresh` asks the identity server for a new one. */
  getAccessToken(fresh: boolean): Promise<string | null>
  fetch?: typeof fetch
}

/** Calls the API on this page's own origin. A token that was refused is renewed once: it may have expired in a sleeping tab. */
export function createApiClient({
  getAccessToken,
  fetch: send = globalThis.fetch.bind(globalThis),
}: ApiClientParts): ApiClient {
  async function attempt(path: string, options: RequestOptions, fresh: boolean): Promise<Response> {
    const token = await getAccessToken(fresh).catch((cause: unknown) => {
      throw new NetworkFailure(cause)
    })
    if (token === null)
      throw new ApiProblem({ status: 401, code: 'unauthorized', detail: 'You are signed out. Sign in again to go on.' })
    const headers: Record<string, string> = { Accept: 'application/json', Authorization: `Bearer ${token}` }
    if (options.body !== undefined) headers['Content-Type'] = 'application/json'
    if (options.ifMatch !== undefined) headers['If-Match'] = options.ifMatch
    return send(path, {
      method: options.method ?? 'GET',
      headers,
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      signal: options.signal,
      // The token alone speaks for the person; a cookie would only invite trouble.
      credentials: 'omit',
    }).catch((cause: unknown) => {
      if (options.signal?.aborted) throw cause
      throw new NetworkFailure(cause)
    })
  }

  return {
    async request<Answer>(path: string, options: RequestOptions = {}) {
      let response = await attempt(path, options, false)
      if (response.status === 401) response = await attempt(path, options, true)
      if (!response.ok) throw await readProblem(response)
      if (response.status === 204) return undefined as Answer
      return (await response.json().catch((cause: unknown) => {
        if (options.signal?.aborted) throw cause
        throw new ApiProblem({ status: response.status, detail: 'The server sent an answer that is not JSON.' })
      })) as Answer
    },
  }
}
