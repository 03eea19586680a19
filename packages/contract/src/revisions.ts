import { z } from 'zod'
import { PageQuery, pageOf } from './pages.ts'

/** An immutable, numbered state of an org's knowledge base. */
export const Revision = z
  .object({
    number: z.int(),
    published: z.boolean().meta({ description: 'Whether the bot answers from this one' }),
    action: z.enum([
      'document_saved',
      'entry_created',
      'entry_changed',
      'entry_deleted',
      'entry_restored',
      'revision_restored',
    ]),
    restored_from: z
      .int()
      .nullable()
      .meta({ description: 'With `revision_restored`: the number that was gone back to' }),
    entry_count: z.int(),
    changed_count: z.int().meta({ description: 'Entries that differ from the revision before' }),
    created_at: z.iso.datetime(),
    created_by: z.string().nullable(),
  })
  .meta({ id: 'Revision' })
export type Revision = z.infer<typeof Revision>

export const RevisionPage = pageOf(Revision, 'RevisionPage')
export type RevisionPage = z.infer<typeof RevisionPage>

export const RevisionListQuery = PageQuery
export type RevisionListQuery = PageQuery
