import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Router } from 'express'
import request, { type Response } from 'supertest'
import { describeRoutes } from '../openapi/describe-routes.ts'
import type { RouteDescription } from '../openapi/route-description.ts'
import { countRows } from '../testing/count-rows.ts'
import { expectProblem } from '../testing/expect-problem.ts'
import { listAppRoutes } from '../testing/list-app-routes.ts'
import { openTestHouse, orgA, people, shop, testConfig, type TestHouse } from '../testing/test-house.ts'
import { claimsOf, forgeTokens, issueToken, signClaims } from '../testing/token-forge.ts'

const routes = describeRoutes(testConfig().limits)
const guarded = routes.filter(({ path }) => path.startsWith('/org/'))
const nameOf = ({ method, path }: RouteDescription) => `${method.toUpperCase()} ${path}`

/** Pages for people, which the OpenAPI document does not list. */
const pages = [
  'GET /openapi.json',
  'GET /docs',
  'GET /docs/start.js',
  'GET /docs/favicon-32x32.png',
  'GET /docs/swagger-ui.css',
  'GET /docs/swagger-ui-bundle.js',
  'GET /',
  'GET /app{/*path}',
]

describe('the routes of the app', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  it('are exactly those that the OpenAPI document lists, and the pages', () => {
    expect(listAppRoutes(house.app).sort()).toEqual([...routes.map(nameOf), ...pages].sort())
  })

  it('are closed by default: one that is added later below an org lets only its members in', async () => {
    const later = Router({ mergeParams: true })
    later.get('/later', (req, res) => void res.json({ secret: true }))
    const stack = orgRouterOf(house).stack
    const { stack: added } = Router().use(later)
    // Where the list of routers in app.ts puts one: behind the guards, before the answer that there is no such call.
    stack.splice(stack.length - 1, 0, ...added)
    const call = (token?: string) => {
      const req = request(house.app).get(`/org/${orgA}/later`)
      return token ? req.set('Authorization', `Bearer ${token}`) : req
    }

    expectProblem(await call(), 'unauthorized')
    expectProblem(await call(await issueToken(people.carl)), 'forbidden')
    expect((await call(await issueToken(people.ben))).body).toEqual({ secret: true })
  })

  it('answer a member with 404 for a call that does not exist, and a stranger as for any other', async () => {
    expectProblem(await house.as('ana', 'get', '/no-such-call'), 'not_found')
    expectProblem(await request(house.app).get(`/org/${orgA}/no-such-call`), 'unauthorized')
  })
})

function orgRouterOf({ app }: TestHouse): Router {
  const layers = app.router.stack as unknown as { handle: Router; match(path: string): boolean; slash: boolean }[]
  return layers.find((layer) => !layer.slash && layer.handle.stack && layer.match(`/org/${orgA}`))!.handle
}

describe('every route under /org/:orgId refuses every kind of stranger', () => {
  const canary = 'canary-of-org-a'
  let house: TestHouse
  let strangers: Record<string, { token: string | null; code: 'unauthorized' | 'forbidden' }>
  let ids: Record<string, string>

  beforeAll(async () => {
    house = await openTestHouse()
    await house.save('ana', {
      questions_and_answers: [...shop.questions_and_answers, { question: canary, answer: canary }],
    })
    const { body } = await house.ask('ana', `${canary} somewhere else`)
    const list = await house.as('ana', 'get', '/entries')
    ids = { orgId: orgA, entryId: list.body.items[0].id, inquiryId: body.inquiry_id, number: '1' }
    strangers = {
      'no token': { token: null, code: 'unauthorized' },
      'an empty token': { token: '', code: 'unauthorized' },
      "another org's owner": { token: await issueToken(people.carl), code: 'forbidden' },
      'a person without orgs': { token: await issueToken(people.dora), code: 'forbidden' },
      'a token without a list of orgs': {
        token: await signClaims({ ...claimsOf(people.ana), org_id_to_org_member_info: undefined }),
        code: 'forbidden',
      },
    }
    for (const [name, token] of Object.entries(await forgeTokens(people.ana)))
      strangers[`a token that is ${name}`] = { token, code: 'unauthorized' }
  })
  afterAll(() => house.close())

  const call = (route: RouteDescription, token: string | null) => {
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? `no-sample-for-${name}`)
    const req = request(house.app)[route.method](path).set('If-Match', '*')
    if (token !== null) void req.set('Authorization', `Bearer ${token}`)
    return route.method === 'get' ? req : req.send({ entry_id: ids['entryId'], prompt: canary, enabled: false })
  }
  const formOf = (res: Response) => {
    const { request_id: _, ...problem } = res.body as Record<string, unknown>
    const { 'x-request-id': _id, date: _date, 'content-length': _length, ...headers } = res.headers
    headers['content-security-policy'] = headers['content-security-policy']?.replace(/nonce-[^']+/, 'nonce') as string
    return JSON.stringify({ status: res.status, problem, headers })
  }

  it('has a sample for every route', () => {
    expect(guarded.length).toBeGreaterThanOrEqual(18)
    for (const { path } of guarded)
      for (const [, name] of path.matchAll(/:(\w+)/g)) expect(Object.keys(ids)).toContain(name)
  })

  it('with the same words and headers on each, and nothing is written', async () => {
    const before = await countRows(house.context.db)
    for (const [name, { token, code }] of Object.entries(strangers)) {
      const forms = new Set<string>()
      for (const route of guarded) {
        const res = await call(route, token)
        expect({ name, route: nameOf(route), status: res.status, code: res.body.code }).toEqual({
          name,
          route: nameOf(route),
          status: code === 'unauthorized' ? 401 : 403,
          code,
        })
        expectProblem(res, code)
        expect(Boolean(res.headers['www-authenticate'])).toBe(code === 'unauthorized')
        expect(res.text + JSON.stringify(res.headers)).not.toContain(canary)
        forms.add(formOf(res))
      }
      expect([...forms]).toHaveLength(1)
    }
    expect(await countRows(house.context.db)).toEqual(before)
  })

  it('while a member is let in by each of the same calls', async () => {
    const token = await issueToken(people.ben)
    for (const route of guarded) expect([401, 403]).not.toContain((await call(route, token)).status)
  })
})
