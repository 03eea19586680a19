import DataLoader from 'dataloader'
import { QueryTypes } from 'sequelize'
import type { Database } from '../db/database.ts'

/** Says which revision an org's bot answers from; null until something was saved. */
export type FindPublishedRevision = (orgId: string) => Promise<number | null>

/**
 * Reads the published revision from the database on each call, so that a save by any replica counts at once; questions
 * that arrive together share one query. Nothing is cached.
 */
export function createPublishedRevisionReader(db: Database): FindPublishedRevision {
  const loader = new DataLoader<string, number | null>(
    async (orgIds) => {
      const rows = await db.sequelize.query<{ org_id: string; published_revision: number }>(
        'SELECT org_id, published_revision FROM knowledge_bases WHERE org_id IN (:orgIds) AND published_revision > 0',
        { type: QueryTypes.SELECT, replacements: { orgIds: [...orgIds] } },
      )
      const numbers = new Map(rows.map((row) => [row.org_id, row.published_revision]))
      return orgIds.map((orgId) => numbers.get(orgId) ?? null)
    },
    // setImmediate gathers all requests of one turn of the event loop.
    { cache: false, maxBatchSize: 500, batchScheduleFn: (callback) => setImmediate(callback) },
  )
  return (orgId) => loader.load(orgId)
}
