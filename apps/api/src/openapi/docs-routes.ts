import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Router } from 'express'
import type { Context } from '../context.ts'
import { buildOpenApiDocument } from './openapi-document.ts'

const swaggerFolder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

const page = (nonce: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Verbatim API</title>
    <link rel="icon" type="image/png" href="/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
    <style nonce="${nonce}">body { margin: 0 }</style>
  </head>
  <body>
    <main id="docs"></main>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`

const startScript = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', deepLinking: true, persistAuthorization: false })\n`

/** `/openapi.json`, and `/docs` to read it and try the calls. */
export function docsRoutes({ config }: Context): Router {
  const router = Router()
  let document: ReturnType<typeof buildOpenApiDocument> | undefined

  router.get('/openapi.json', (req, res) => {
    document ??= buildOpenApiDocument(config.limits)
    res.set('Cache-Control', 'no-cache').json(document)
  })
  router.get('/docs', (req, res) => {
    res.set('Cache-Control', 'no-store').type('html').send(page(res.locals['cspNonce']))
  })
  router.get('/docs/start.js', (req, res) => {
    res.type('text/javascript').send(startScript)
  })
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']) {
    router.get(`/docs/${file}`, (req, res) =>
      res.set('Cache-Control', 'max-age=86400').sendFile(file, { root: swaggerFolder, cacheControl: false }),
    )
  }
  return router
}
