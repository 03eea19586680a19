import { createHash } from 'node:crypto'
import { QueryTypes } from 'sequelize'
import type { Database } from '../db/database.ts'

const tables = ['knowledge_bases', 'revisions', 'entry_versions', 'inquiries'] as const

/** How many rows each table holds, and a digest of all of them: the same before and after means that nothing was written. */
export async function countRows({ sequelize }: Database): Promise<Record<(typeof tables)[number] | 'digest', string>> {
  const hash = createHash('sha256')
  const counts: [string, string][] = []
  for (const table of tables) {
    const rows = await sequelize.query(`SELECT * FROM ${table}`, { type: QueryTypes.SELECT })
    counts.push([table, String(rows.length)])
    for (const row of rows.map((row) => JSON.stringify(row)).sort()) hash.update(row)
  }
  return Object.fromEntries([...counts, ['digest', hash.digest('hex')]]) as Record<string, string> as never
}
