import type { Request, Response } from 'express'
import type { IdentityContext } from '../context.ts'
import { findSessionUser } from '../sessions/session.ts'
import type { User } from '../store/state.ts'
import { formTokenFor } from './form-token.ts'
import { hiddenFields } from './form-components.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { linkTo } from './return-to.ts'
import type { ReturnTo } from './return-to.ts'

export interface Page {
  /** The heading, and the first words of the browser tab's title. */
  title: string
  content: Html
  returnTo: ReturnTo
  status?: number
  /** What was just done, read out by screen readers. */
  notice?: string | null
  /** By field; the page then opens at a summary that links to each. */
  errors?: Record<string, string>
  wide?: boolean
}

/** Sends a whole page: header, what happened, the content, and what this server is. */
export function sendPage(req: Request, res: Response, context: IdentityContext, page: Page): void {
  const errors = Object.entries(page.errors ?? {})
  const user = findSessionUser(req, context)
  const document = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${errors.length > 0 && 'Error: '}${page.title} · Verbatim</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/identity.css" />
        <script src="/assets/copy-link.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
          <a class="brand" href="${page.returnTo.url}"
            ><img src="/assets/icon.svg" alt="" width="28" height="28" />Verbatim</a
          >
          ${user && navigation(req, res, user, page.returnTo)}
        </header>
        <main id="main" class="${page.wide ? 'wide' : 'narrow'}">
          ${page.notice && html`<p class="notice" role="status">${page.notice}</p>`} ${errorSummary(errors)}
          <h1>${page.title}</h1>
          ${page.content}
        </main>
        <footer>
          Local identity server, for trying Verbatim on this computer without a PropelAuth account. Not for production.
        </footer>
      </body>
    </html>`
  res
    .status(page.status ?? (errors.length > 0 ? 422 : 200))
    .type('html')
    .send(document.markup)
}

function navigation(req: Request, res: Response, user: User, returnTo: ReturnTo): Html {
  const item = (path: string, label: string) =>
    html`<a href="${linkTo(path, returnTo)}" ${req.path === path && html`aria-current="page"`}>${label}</a>`
  return html`<nav aria-label="Your account">
      ${item('/account', 'Account')} ${item('/org', 'Orgs')}
      <a href="${returnTo.url}">Back to Verbatim</a>
    </nav>
    <form method="post" action="/logout" class="sign-out">
      ${hiddenFields(formTokenFor(res), returnTo)}
      <span class="who">${user.email}</span>
      <button class="quiet">Sign out</button>
    </form>`
}

function errorSummary(errors: [string, string][]): Html | null {
  if (errors.length === 0) return null
  return html`<div class="errors" role="alert" tabindex="-1" autofocus>
    <h2>${errors.length === 1 ? 'There is a problem' : 'There are problems'}</h2>
    <ul>
      ${errors.map(([field, message]) => html`<li><a href="#${field}">${message}</a></li>`)}
    </ul>
  </div>`
}
