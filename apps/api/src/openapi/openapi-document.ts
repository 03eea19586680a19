import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi'
import { Problem, type ErrorCode, type Limits } from '@verbatim/contract'
import { z } from 'zod'
import { statusOfCode } from '../http/status-of-code.ts'
import { version } from '../version.ts'
import { describeRoutes } from './describe-routes.ts'
import type { RouteDescription } from './route-description.ts'

/** The OpenAPI 3.1 document, generated from the schemas that validate. */
export function buildOpenApiDocument(limits: Limits) {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'An access token of PropelAuth, or of the local identity server (`npm run --silent token`).',
  })
  for (const route of describeRoutes(limits)) registry.registerPath(toRouteConfig(route))
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Verbatim',
      version,
      description:
        'A support bot that answers with exactly the words your team wrote, or hands the question to a human. Every error is RFC 9457 problem+json; its `code` is stable.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
  })
}

function toRouteConfig(route: RouteDescription): RouteConfig {
  const guarded = route.path.startsWith('/org/:orgId')
  const { success } = route
  return {
    method: route.method,
    path: route.path.replace(':orgId', '{org_id}').replace(/:(\w+)/g, '{$1}'),
    tags: [route.tag],
    summary: route.summary,
    description: route.description,
    security: guarded ? [{ bearer: [] }] : [],
    request: {
      params: paramsOf(route.path),
      query: route.query,
      headers: route.ifMatch ? ifMatchHeader(route.ifMatch) : undefined,
      body: route.body && { required: true, content: { 'application/json': { schema: route.body } } },
    },
    responses: {
      [success.status]: {
        description: success.description,
        ...(success.schema
          ? { content: { [success.mediaType ?? 'application/json']: { schema: success.schema } } }
          : {}),
        ...(success.etag
          ? { headers: { ETag: { description: 'Strong; send it back in If-Match', schema: { type: 'string' } } } }
          : {}),
      },
      ...problemResponses([
        ...(guarded ? guardCodes : []),
        ...bodyCodes(route),
        ...preconditionCodes(route),
        ...(route.errors ?? []),
      ]),
    },
  }
}

const guardCodes: ErrorCode[] = ['unauthorized', 'forbidden', 'not_ready', 'storage_unavailable']

function bodyCodes(route: RouteDescription): ErrorCode[] {
  if (route.body) return ['invalid_request', 'invalid_json', 'payload_too_large', 'unsupported_media_type']
  return route.query ? ['invalid_request'] : []
}

function preconditionCodes({ ifMatch }: RouteDescription): ErrorCode[] {
  if (ifMatch === 'needed') return ['precondition_required', 'precondition_failed']
  return ifMatch === 'optional' ? ['precondition_failed'] : []
}

function problemResponses(codes: ErrorCode[]): RouteConfig['responses'] {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of new Set(codes))
    byStatus.set(statusOfCode[code].status, [...(byStatus.get(statusOfCode[code].status) ?? []), code])
  return Object.fromEntries(
    [...byStatus].map(([status, listed]) => [
      status,
      {
        description: listed.map((code) => `\`${code}\`: ${statusOfCode[code].title}`).join('. '),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  )
}

function paramsOf(path: string): z.ZodObject | undefined {
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
  if (names.length === 0) return undefined
  return z.object(
    Object.fromEntries(
      names.map((name) => [name === 'orgId' ? 'org_id' : name, name === 'number' ? z.int().min(1) : z.string()]),
    ),
  )
}

function ifMatchHeader(need: 'needed' | 'optional'): z.ZodObject {
  const tag = z.string().meta({ description: 'The ETag of the version that you have seen' })
  return z.object({ 'If-Match': need === 'needed' ? tag : tag.optional() })
}
