import { Router } from 'express'
import type { Context } from '../context.ts'
import { listPendingMigrations } from '../db/migrate.ts'
import { AppError } from '../errors.ts'
import { reasonOf } from '../reason-of.ts'

const checkMs = 2_000

/** `/livez`: the process runs. `/readyz`: it can serve: database, migrations and the key of the identity server. */
export function healthRoutes(context: Context): Router {
  const router = Router()

  router.get('/livez', (req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })

  router.get('/readyz', async (req, res) => {
    const checks = {
      database: await checkDatabase(context),
      verifier_key: context.tokenVerifier.isReady() ? 'ok' : 'the identity server has not been reached yet; retrying',
    }
    if (Object.values(checks).some((check) => check !== 'ok')) {
      throw new AppError('not_ready', 'Something that this server needs is missing; it keeps trying.', {
        checks,
        retryAfter: 2,
      })
    }
    res.set('Cache-Control', 'no-store').json({ status: 'ok', checks })
  })

  return router
}

async function checkDatabase({ db, logger }: Context): Promise<string> {
  const timeout = new Promise<never>((resolve, reject) =>
    setTimeout(() => reject(new Error(`no answer within ${checkMs} ms`)), checkMs).unref(),
  )
  try {
    const pending = await Promise.race([listPendingMigrations(db), timeout])
    return pending.length === 0 ? 'ok' : `migrations are missing: ${pending.join(', ')}`
  } catch (error) {
    logger.warn({ reason: reasonOf(error) }, 'Not ready: the database cannot be asked')
    return 'the database cannot be asked'
  }
}
