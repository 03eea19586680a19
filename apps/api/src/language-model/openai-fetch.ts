/** Replies are an id or one answer; 10,000 choices with probabilities stay below this too. */
const largestReplyBytes = 1024 * 1024
const longestErrorBytes = 64 * 1024

/** A reply whose bytes cannot be what we asked for. */
export class UnreadableReply extends Error {
  override readonly name = 'UnreadableReply'
}

/**
 * `fetch` for the SDK that reads the whole reply before it resolves, so that the SDK's time-out covers the body too, and
 * that refuses one that is too large or not UTF-8. The body of an error is cut instead: its status says more.
 */
export async function fetchCapped(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init)
  const text = response.ok ? await readReply(response) : await readError(response)
  // A new Response would cost a stream, and the SDK reads no other way.
  return Object.defineProperty(response, 'text', { value: async () => text })
}

async function readReply(response: Response): Promise<string> {
  const bytes = await readBytes(response)
  if (bytes.length > largestReplyBytes) throw new UnreadableReply('it is too large')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableReply('it is not UTF-8')
  }
}

async function readError(response: Response): Promise<string> {
  try {
    const bytes = await readBytes(response)
    return new TextDecoder().decode(bytes.subarray(0, longestErrorBytes))
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error
    return ''
  }
}

/** At most one chunk more than is allowed. */
async function readBytes(response: Response): Promise<Uint8Array> {
  try {
    return isSurelySmall(response) ? new Uint8Array(await response.arrayBuffer()) : await readChunks(response)
  } catch (error) {
    throw isDecodingError(error) ? new UnreadableReply('its compression is broken') : error
  }
}

/** What is announced as small cannot grow, unless it is compressed. */
function isSurelySmall({ headers }: Response): boolean {
  const announced = headers.get('content-length')
  return announced !== null && Number(announced) <= largestReplyBytes && !headers.has('content-encoding')
}

async function readChunks(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  while (reader && length <= largestReplyBytes) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    chunks.push(value)
    length += value.length
  }
  await reader?.cancel()
  return Buffer.concat(chunks)
}

function isDecodingError(error: unknown): boolean {
  const codes = [error, (error as { cause?: unknown } | null)?.cause].map((each) => (each as { code?: unknown })?.code)
  return codes.some((code) => typeof code === 'string' && /^Z_|^ERR_.*BROTLI|^ERR__ERROR_FORMAT/.test(code))
}
