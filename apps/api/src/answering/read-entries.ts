import { Op, type WhereOptions } from 'sequelize'
import type { Database } from '../db/database.ts'
import type { EntryVersionRow } from '../knowledge/knowledge-model.ts'
import { holdsAt } from '../knowledge/find-revision.ts'

/** An entry as the bot keeps it in memory. */
export interface KnownEntry {
  id: string
  position: number
  question: string
  alternatives: string[]
  answer: string
  answerSha256: string
}

export type KnownEntries = ReadonlyMap<string, KnownEntry>

type RawVersion = Pick<EntryVersionRow, 'entryId' | 'position' | 'question' | 'answer' | 'answerSha256'> & {
  alternatives: string
  sinceRevision: number
  untilRevision: number | null
}

const attributes = ['entryId', 'position', 'question', 'alternatives', 'answer', 'answerSha256']

/** All enabled entries of a revision, by id, in the order of the knowledge base. */
export async function readEntries(db: Database, orgId: string, revision: number): Promise<KnownEntries> {
  const rows = await readRaw(db, { [Op.and]: [holdsAt(orgId, revision), { enabled: true }] })
  return byIdInOrder(rows.map(presentKnownEntry))
}

/**
 * The enabled entries of `revision`, made from those of an earlier one by reading only what changed between the two.
 */
export async function readChangedEntries(
  db: Database,
  orgId: string,
  revision: number,
  known: { revision: number; entries: KnownEntries },
): Promise<KnownEntries> {
  const between = { [Op.gt]: known.revision, [Op.lte]: revision }
  const closed = await db.models.entryVersions.findAll({
    raw: true,
    attributes: ['entryId'],
    where: { orgId, untilRevision: between, sinceRevision: { [Op.lte]: known.revision } },
  })
  const opened = await readRaw(db, {
    [Op.and]: [holdsAt(orgId, revision), { sinceRevision: { [Op.gt]: known.revision }, enabled: true }],
  })
  const entries = new Map(known.entries)
  for (const { entryId } of closed) entries.delete(entryId)
  for (const row of opened) entries.set(row.entryId, presentKnownEntry(row))
  return opened.length > 0 ? byIdInOrder([...entries.values()]) : entries
}

async function readRaw({ models }: Database, where: WhereOptions<EntryVersionRow>): Promise<RawVersion[]> {
  return (await models.entryVersions.findAll({ raw: true, attributes, where })) as unknown as RawVersion[]
}

function presentKnownEntry(row: RawVersion): KnownEntry {
  const alternatives = JSON.parse(row.alternatives) as string[]
  return {
    id: row.entryId,
    position: Number(row.position),
    question: row.question,
    alternatives,
    answer: row.answer,
    answerSha256: row.answerSha256,
  }
}

function byIdInOrder(entries: KnownEntry[]): KnownEntries {
  entries.sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1))
  return new Map(entries.map((entry) => [entry.id, entry]))
}
