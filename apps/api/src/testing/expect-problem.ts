import { expect } from '@jest/globals'
import { Problem, type ErrorCode } from '@verbatim/contract'
import type { Response } from 'supertest'
import { statusOfCode } from '../http/status-of-code.ts'

/** Fails unless `res` is a whole RFC 9457 answer with this code; gives its body. */
export function expectProblem(res: Pick<Response, 'status' | 'headers' | 'body' | 'text'>, code: ErrorCode): Problem {
  const problem = Problem.parse(typeof res.text === 'string' && res.text ? JSON.parse(res.text) : res.body)
  const { status, title } = statusOfCode[code]
  expect({ code: problem.code, status: res.status }).toEqual({ code, status })
  expect(res.headers['content-type']).toBe('application/problem+json')
  expect(res.headers['cache-control']).toBe('no-store')
  expect(problem).toMatchObject({ type: `urn:verbatim:problem:${code}`, title, status })
  expect(problem.request_id).toBe(res.headers['x-request-id'])
  return problem
}
