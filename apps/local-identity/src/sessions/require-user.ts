import type { RequestHandler, Response } from 'express'
import type { IdentityContext } from '../context.ts'
import { linkTo, readReturnTo } from '../http/return-to.ts'
import type { User } from '../store/state.ts'
import { findSessionUser } from './session.ts'

/** Lets signed-in people through; sends the others to the sign-in page, and nothing of their form is done. */
export function requireUser(context: IdentityContext): RequestHandler {
  return (req, res, next) => {
    const user = findSessionUser(req, context)
    if (!user) return res.redirect(303, linkTo('/login', readReturnTo(req, context)))
    res.locals.user = user
    next()
  }
}

/** The person that requireUser let through. */
export function userOf(res: Response): User {
  return res.locals.user as User
}
