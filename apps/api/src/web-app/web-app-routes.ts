import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '../context.ts'
import express, { Router, type Response } from 'express'

const noncePlaceholder = /__CSP_NONCE__/g

/**
 * Serves the built web app, so that one address is enough. Its page is sent for every path of the app, with a fresh
 * nonce in it; files with a hash in their name may be kept for a year.
 */
export function webAppRoutes({ config: { webDist } }: Pick<Context, 'config'>): Router {
  const router = Router()
  const page = join(webDist, 'index.html')
  router.use(
    '/assets',
    express.static(join(webDist, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }),
  )
  router.use(express.static(webDist, { index: false, redirect: false, maxAge: '1h' }))
  router.get(['/', '/app{/*path}'], (req, res, next) => {
    if (!existsSync(page)) return next()
    sendPage(res, readFileSync(page, 'utf8'))
  })
  return router
}

function sendPage(res: Response, html: string): void {
  const nonce: string = res.locals['cspNonce']
  res.set('Cache-Control', 'no-store').type('html').send(html.replace(noncePlaceholder, nonce))
}
