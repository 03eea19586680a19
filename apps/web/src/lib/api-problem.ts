import type { ErrorCode, Problem, ProblemField } from '@verbatim/contract'

/** What the API said when it refused or failed; `message` is its `detail`, fit for people. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: ErrorCode | 'unreadable_answer'
  readonly requestId: string | null
  readonly errors: readonly ProblemField[]
  readonly current: unknown

  constructor(problem: Partial<Problem> & { status: number }) {
    super(problem.detail || problem.title || `The server answered with status ${problem.status}.`)
    this.name = 'ApiProblem'
    this.status = problem.status
    this.code = problem.code ?? 'unreadable_answer'
    this.requestId = problem.request_id ?? null
    this.errors = problem.errors ?? []
    this.current = problem.current
  }
}

/** The server could not be reached at all. */
export class NetworkFailure extends Error {
  constructor(cause: unknown) {
    super('The server cannot be reached. Check your connection; nothing you wrote is lost.', { cause })
    this.name = 'NetworkFailure'
  }
}

/** Reads the body of an answer that is not 2xx; a proxy in between may have sent something that is no problem document. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null)
  const problem = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {}
  return new ApiProblem({ ...problem, status: response.status })
}

/** One sentence for a person, whatever was thrown. */
export function describeFailure(failure: unknown): string {
  if (failure instanceof ApiProblem || failure instanceof NetworkFailure) return failure.message
  return 'Something unexpected went wrong in this page. Reload it, and tell us if it happens again.'
}

/** The details of a refused request by JSON Pointer: `{'/answer': 'Shorten this ...'}`. */
export function fieldErrors(failure: unknown): Record<string, string> {
  if (!(failure instanceof ApiProblem)) return {}
  return Object.fromEntries(failure.errors.map((field) => [field.pointer, field.detail]))
}

export function isProblem(failure: unknown, code: ErrorCode): failure is ApiProblem {
  return failure instanceof ApiProblem && failure.code === code
}
