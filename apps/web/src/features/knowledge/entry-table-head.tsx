import { VisuallyHidden } from '@mantine/core'
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs'
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs'
import { nextOrder, type EntryOrder } from './sort-entries.ts'
import classes from './entry-table.module.css'

const columns = [
  { column: 'question', label: 'Question' },
  { column: 'answer', label: 'Answer' },
  { column: 'updated', label: 'Changed' },
] as const

export function EntryTableHead({ order, onOrder }: { order: EntryOrder; onOrder: (order: EntryOrder) => void }) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headRow}>
        {columns.map(({ column, label }) => {
          const sorted = order === column ? 'ascending' : order === `-${column}` ? 'descending' : 'none'
          return (
            <div key={column} role="columnheader" aria-sort={sorted}>
              <button type="button" className={classes.sort} onClick={() => onOrder(nextOrder(order, column))}>
                {label}
                {sorted === 'ascending' && <IconArrowUp size={14} aria-hidden />}
                {sorted === 'descending' && <IconArrowDown size={14} aria-hidden />}
              </button>
            </div>
          )
        })}
        <div role="columnheader" className={classes.plain}>
          Enabled
        </div>
        <div role="columnheader">
          <VisuallyHidden>Actions</VisuallyHidden>
        </div>
      </div>
    </div>
  )
}
