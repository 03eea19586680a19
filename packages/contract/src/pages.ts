import { z } from 'zod'

/** Query parameters of every list. Pages are walked by an opaque cursor, so that rows added meanwhile shift nothing. */
export const PageQuery = z.strictObject({
  cursor: z.string().max(500).optional().meta({ description: '`next_cursor` of the page before' }),
  limit: z.coerce.number().int().min(1).max(1000).default(100).meta({ description: 'Rows per page' }),
})
export type PageQuery = z.infer<typeof PageQuery>

/** One page of a list: `next_cursor` is null on the last. */
export function pageOf<Row extends z.ZodType>(row: Row, id: string) {
  return z
    .object({
      items: z.array(row),
      next_cursor: z.string().nullable(),
      total: z.int().meta({ description: 'Rows over all pages' }),
    })
    .meta({ id })
}
