import { describe, expect, it } from '@jest/globals'
import { ApiProblem, NetworkFailure, describeFailure, fieldErrors, isProblem, readProblem } from './api-problem.ts'

describe('readProblem', () => {
  it('keeps what a problem document says', async () => {
    const body = {
      type: 'x',
      title: 'Somebody was faster',
      status: 412,
      detail: 'The entry was changed.',
      code: 'precondition_failed',
      request_id: 'r1',
      current: { id: 'e', revision: 9 },
    }

    const problem = await readProblem(Response.json(body, { status: 412 }))

    expect(problem).toMatchObject({ status: 412, message: 'The entry was changed.', requestId: 'r1' })
    expect(problem.current).toEqual({ id: 'e', revision: 9 })
    expect(isProblem(problem, 'precondition_failed')).toBe(true)
  })

  it.each(['<html>Bad gateway</html>', 'null', '"text"', ''])('makes do with the body %j of a proxy', async (body) => {
    const problem = await readProblem(new Response(body, { status: 502 }))

    expect(problem).toMatchObject({ status: 502, code: 'unreadable_answer' })
    expect(problem.message).toBe('The server answered with status 502.')
  })
})

describe('fieldErrors', () => {
  it('finds the detail of each field by its pointer', () => {
    const errors = [{ pointer: '/alternatives/2', detail: 'Shorten this.' }]
    expect(fieldErrors(new ApiProblem({ status: 400, errors }))).toEqual({ '/alternatives/2': 'Shorten this.' })
  })

  it('is empty for any other failure', () => {
    expect(fieldErrors(new Error('x'))).toEqual({})
  })
})

describe('describeFailure', () => {
  it('says what the server said, and that the network failed', () => {
    expect(describeFailure(new ApiProblem({ status: 404, detail: 'No such entry.' }))).toBe('No such entry.')
    expect(describeFailure(new NetworkFailure(null))).toContain('cannot be reached')
  })

  it('shows no program error to people', () => {
    expect(describeFailure(new TypeError("reading 'x' of undefined"))).not.toContain('undefined')
  })
})
