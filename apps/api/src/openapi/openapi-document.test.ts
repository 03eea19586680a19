import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { createRequire } from 'node:module'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Response } from 'supertest'
import request from 'supertest'
import { statusOfCode } from '../http/status-of-code.ts'
import { openTestHouse, shop, testConfig, type TestHouse } from '../testing/test-house.ts'
import { version } from '../version.ts'
import { buildOpenApiDocument } from './openapi-document.ts'

interface Operation {
  responses: Record<string, { content?: Record<string, { schema: object }> }>
  security: object[]
}
type Paths = Record<string, Record<string, Operation>>

const packageJson = createRequire(import.meta.url)('../../package.json') as { version: string }
const absent = '99999999-9999-4999-8999-999999999999'

describe('the OpenAPI document', () => {
  let house: TestHouse
  let document: ReturnType<typeof buildOpenApiDocument>

  beforeAll(async () => {
    house = await openTestHouse()
    document = (await request(house.app).get('/openapi.json')).body
  })
  afterAll(() => house.close())

  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document) as never)

    expect({ valid, errors }).toEqual({ valid: true, errors: undefined })
    expect(document.openapi).toBe('3.1.0')
  })

  it('has the version of the package', () => {
    expect(document.info.version).toBe(packageJson.version)
    expect(version).toBe(packageJson.version)
  })

  it('names every limit, as this server is configured', () => {
    const limits = {
      questionLength: 123,
      answerLength: 4567,
      alternativesPerEntry: 89,
      entriesPerOrg: 1011,
      promptLength: 1213,
    }
    const built = JSON.stringify(buildOpenApiDocument(limits))

    expect(built).toContain('"maxLength":123')
    expect(built).toContain('"maxLength":4567')
    expect(built).toContain('"maxItems":89')
    expect(built).toContain('"maxItems":1011')
    expect(built).toContain('"maxLength":1213')
    expect(JSON.stringify(buildOpenApiDocument(testConfig().limits))).toBe(JSON.stringify(document))
  })

  it('asks for a token on every call of an org, and says how it is refused', () => {
    for (const [path, operations] of Object.entries(document.paths as Paths)) {
      for (const operation of Object.values(operations)) {
        if (!path.startsWith('/org/')) expect(operation.security).toEqual([])
        else {
          expect(operation.security).toEqual([{ bearer: [] }])
          expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['401', '403', '503']))
        }
      }
    }
  })

  it('names every error code somewhere, but for those that any address may give', () => {
    const text = JSON.stringify(document.paths)
    const everywhere = new Set(['not_found', 'internal_error'])
    for (const code of Object.keys(statusOfCode)) if (!everywhere.has(code)) expect(text).toContain(`\`${code}\``)
  })

  it('describes the real answers of the calls', async () => {
    const check = createChecker(document)
    const get = (path: string) => house.as('ana', 'get', path)
    check('post', '/org/{org_id}/questions_and_answers', await house.save('ana', shop))
    check('get', '/org/{org_id}/questions_and_answers', await get('/questions_and_answers'))
    const created = await house.as('ana', 'post', '/entries').send({ question: 'Q', answer: 'A', alternatives: ['x'] })
    const path = `/entries/${created.body.id}`
    check('post', '/org/{org_id}/entries', created)
    check('post', '/org/{org_id}/entries', await house.as('ana', 'post', '/entries').send({ question: 5 }))
    check('get', '/org/{org_id}/entries', await get('/entries?limit=2'))
    check('get', '/org/{org_id}/entries', await get('/entries?limit=x'))
    check('get', '/org/{org_id}/entries/{entryId}', await get(path))
    check('get', '/org/{org_id}/entries/{entryId}', await get(`/entries/${absent}`))
    const patch = () => house.as('ana', 'patch', path)
    check('patch', '/org/{org_id}/entries/{entryId}', await patch().send({ answer: 'B' }))
    check('patch', '/org/{org_id}/entries/{entryId}', await patch().set('If-Match', '"e0"').send({ answer: 'B' }))
    check('patch', '/org/{org_id}/entries/{entryId}', await patch().set('If-Match', '*').send({ answer: 'B' }))
    check('delete', '/org/{org_id}/entries/{entryId}', await house.as('ana', 'delete', path).set('If-Match', '*'))
    check('post', '/org/{org_id}/entries/{entryId}/restore', await house.as('ana', 'post', `${path}/restore`))
    check('post', '/org/{org_id}/entries/{entryId}/restore', await house.as('ana', 'post', `${path}/restore`))
    check('get', '/org/{org_id}/revisions', await get('/revisions'))
    check('get', '/org/{org_id}/revisions/{number}', await get('/revisions/1'))
    check('get', '/org/{org_id}/revisions/{number}/entries', await get('/revisions/1/entries'))
    check('get', '/org/{org_id}/revisions/{number}', await get('/revisions/99'))
    const goBack = house.as('ana', 'post', '/revisions/1/restore').set('If-Match', '*')
    check('post', '/org/{org_id}/revisions/{number}/restore', await goBack)
    for (const body of [{ prompt: 'What are your hours?', trace: true }, { prompt: 'dog food' }, { prompt: '' }])
      check('post', '/org/{org_id}/test_prompt', await house.as('ana', 'post', '/test_prompt').send(body))
    const inquiries = await get('/inquiries')
    check('get', '/org/{org_id}/inquiries', inquiries)
    const inquiry = `/inquiries/${inquiries.body.items[0].id}`
    check('get', '/org/{org_id}/inquiries/{inquiryId}', await get(inquiry))
    const resolution = '/org/{org_id}/inquiries/{inquiryId}/resolution'
    check('put', resolution, await house.as('ana', 'put', `${inquiry}/resolution`).send({ entry_id: null }))
    check('delete', resolution, await house.as('ana', 'delete', `${inquiry}/resolution`))
    check('get', '/org/{org_id}/model', await get('/model'))
    for (const open of ['/config.json', '/livez', '/readyz']) check('get', open, await request(house.app).get(open))
  })

  it('can be read at /docs, from this origin alone', async () => {
    const page = await request(house.app).get('/docs')
    const sources = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!)

    expect(sources.length).toBeGreaterThanOrEqual(3)
    for (const source of sources) {
      expect(source).toMatch(/^\/[^/]/)
      expect({ source, status: (await request(house.app).get(source)).status }).toEqual({ source, status: 200 })
    }
  })
})

/** Fails unless an answer's status is listed for the call and its body fits the schema given there. */
function createChecker(document: object) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(document, 'document')
  return (method: string, path: string, res: Response) => {
    const listed = (document as { paths: Paths }).paths[path]?.[method]?.responses[res.status]
    expect({ method, path, status: res.status, listed: listed !== undefined }).toEqual({
      method,
      path,
      status: res.status,
      listed: true,
    })
    const [type] = Object.keys(listed!.content ?? {})
    if (!type) return expect(res.text).toBe('')
    expect((res.headers['content-type'] as string).split(';')[0]).toBe(type)
    const pointer = ['paths', path, method, 'responses', String(res.status), 'content', type, 'schema']
      .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
      .map(encodeURIComponent)
      .join('/')
    const validate = ajv.compile({ $ref: `document#/${pointer}` })
    validate(res.body)
    expect({ method, path, status: res.status, errors: validate.errors }).toEqual({
      method,
      path,
      status: res.status,
      errors: null,
    })
  }
}
