import { ApiProblem, NetworkFailure, readProblem } from './api-problem.ts'

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  /** ETag of the state that the change was made on. */
  ifMatch?: string
  signal?: AbortSignal
}

export interface DownloadOptions {
  signal?: AbortSignal
  /** Told how many bytes have arrived so far. */
  onProgress?: (bytes: number) => void
}

/** Every call throws ApiProblem, NetworkFailure, or the signal's own AbortError. */
export interface ApiClient {
  request<Answer>(path: string, options?: RequestOptions): Promise<Answer>
  /** The body as it came, byte for byte, to be saved as a file. */
  download(path: string, options?: DownloadOptions): Promise<Blob>
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
  async function attempt(path: string, accept: string, options: RequestOptions, fresh: boolean): Promise<Response> {
    const token = await getAccessToken(fresh).catch((cause: unknown) => {
      throw new NetworkFailure(cause)
    })
    if (token === null)
      throw new ApiProblem({ status: 401, code: 'unauthorized', detail: 'You are signed out. Sign in again to go on.' })
    const headers: Record<string, string> = { Accept: accept, Authorization: `Bearer ${token}` }
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

  async function open(path: string, accept: string, options: RequestOptions): Promise<Response> {
    let response = await attempt(path, accept, options, false)
    if (response.status === 401) response = await attempt(path, accept, options, true)
    if (!response.ok) throw await readProblem(response)
    return response
  }

  return {
    async request<Answer>(path: string, options: RequestOptions = {}) {
      const response = await open(path, 'application/json', options)
      if (response.status === 204) return undefined as Answer
      return (await response.json().catch((cause: unknown) => {
        if (options.signal?.aborted) throw cause
        throw new ApiProblem({ status: response.status, detail: 'The server sent an answer that is not JSON.' })
      })) as Answer
    },
    async download(path, { signal, onProgress } = {}) {
      const response = await open(path, '*/*', { signal })
      // An answer that breaks off has a good status all the same; half a file must never pass for a whole one.
      return collect(response, onProgress).catch((cause: unknown) => {
        throw signal?.aborted ? cause : new NetworkFailure(cause)
      })
    },
  }
}

async function collect(response: Response, onProgress: DownloadOptions['onProgress']): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let received = 0
  const reader = response.body?.getReader()
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    parts.push(step.value)
    received += step.value.byteLength
    onProgress?.(received)
  }
  return new Blob(parts, { type: response.headers.get('Content-Type') ?? '' })
}
