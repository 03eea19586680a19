import { Op, col, fn, where, type WhereOptions } from 'sequelize'
import type { Database } from './database.ts'

/** What a search is compared with, kept beside the text: SQLite's own LIKE and lower() fold the case of ASCII only. */
export function searchTextOf(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** The condition that a row's `search_text` holds `search` somewhere; no character of it is special. */
export function searchTextHolds({ dialect }: Database, search: string): WhereOptions {
  return where(fn(dialect === 'postgres' ? 'strpos' : 'instr', col('search_text'), searchTextOf(search)), Op.gt, 0)
}
