import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { IdentityContext } from '../context.ts'
import { IdentityError, statusOf } from '../errors.ts'
import { html } from './html.ts'
import { sendPage } from './page.ts'
import { linkTo, readReturnTo } from './return-to.ts'

export const notFound: RequestHandler = () => {
  throw new IdentityError('not_found', 'There is no such page.')
}

/** Answers every error: as a page to people, as problem+json (RFC 9457) under `/api` and `/test`. */
export function createErrorHandler(context: IdentityContext): ErrorRequestHandler {
  return (thrown: unknown, req, res, next) => {
    if (res.headersSent) return next(thrown)
    const error = asIdentityError(thrown)
    const status = statusOf[error.code]
    if (status >= 500) context.logger.error('request failed', { path: req.path, error: describe(thrown) })
    if (/^\/(api|test|livez)(\/|$)/.test(req.path)) {
      const problem = {
        type: 'about:blank',
        title: STATUS_CODES[status],
        status,
        code: error.code,
        detail: error.message,
      }
      return void res.status(status).type('application/problem+json').send(JSON.stringify(problem))
    }
    // A page would greet whoever is signed in here, on an address that is not ours.
    if (error.code === 'foreign_host') return void res.status(status).type('text/plain').send(error.message)
    try {
      sendErrorPage()
    } catch (broken) {
      // The page itself needs the store, which may be what is broken.
      context.logger.error('error page failed', { error: describe(broken) })
      res.status(status).type('text/plain').send(error.message)
    }

    function sendErrorPage(): void {
      const returnTo = readReturnTo(req, context)
      const again = error.code === 'form_out_of_date' || error.code === 'foreign_origin'
      sendPage(req, res, context, {
        title: titleOf(status),
        returnTo,
        status,
        content: html`<section class="card">
          <p>${error.message}</p>
          <div class="choices">
            ${again && html`<a class="button primary" href="${linkTo('/account', returnTo)}">Start again</a>`}
            <a class="button" href="${returnTo.url}">Back to Verbatim</a>
          </div>
        </section>`,
      })
    }
  }
}

function asIdentityError(thrown: unknown): IdentityError {
  if (thrown instanceof IdentityError) return thrown
  // What body parsers and the router throw carries a status of its own.
  const status = (thrown as { status?: unknown } | null)?.status
  if (status === 413) return new IdentityError('too_large', 'The request is too large.')
  if (status === 415) return new IdentityError('wrong_content_type', 'The request is of a type that is not read here.')
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new IdentityError('bad_request', 'The request could not be read.')
  }
  return new IdentityError('internal', 'Something went wrong on this server. Its log says what.')
}

function titleOf(status: number): string {
  if (status === 404) return 'Not found'
  if (status >= 500) return 'Something went wrong'
  return 'That did not work'
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
}
