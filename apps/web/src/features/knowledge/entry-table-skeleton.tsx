import { Skeleton } from '@mantine/core'
import tableClasses from './entry-table.module.css'
import classes from './entry-table-skeleton.module.css'

/** Stands where the table will be, with its measures, so that nothing jumps when the rows come. */
export function EntryTableSkeleton() {
  return (
    <div className={tableClasses.frame} aria-busy="true" aria-label="Loading entries" role="status">
      <div className={classes.head} />
      {Array.from({ length: 8 }, (_, i) => (
        <div key={i} className={classes.row}>
          <div>
            <Skeleton height={14} width={`${70 - (i % 3) * 12}%`} />
            <Skeleton height={10} width="50%" mt={10} />
          </div>
          <div>
            <Skeleton height={12} width="92%" />
            <Skeleton height={12} width={`${60 + (i % 4) * 8}%`} mt={8} />
          </div>
        </div>
      ))}
    </div>
  )
}
