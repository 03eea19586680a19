/** One page of rows; `nextCursor` is null on the last, `total` counts all pages. */
export interface RowPage<Row> {
  rows: Row[]
  nextCursor: string | null
  total: number
}
