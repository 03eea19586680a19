import type { Measures } from '../protocol/measure.ts'
import type { Summary } from './summarise.ts'

const columns: readonly (readonly [string, keyof Measures])[] = [
  ['accuracy', 'accuracy'],
  ['wrong', 'wrong'],
  ['joint', 'joint'],
  ['utility', 'utility'],
  ['top-1', 'top1'],
  ['near', 'handOffNear'],
  ['far', 'handOffFar'],
  ['AUROC', 'auroc'],
  ['acc@5', 'accuracyAtFivePercentWrong'],
  ['ECE', 'calibrationError'],
]

/** A Markdown table in percent. */
export function printTable(rows: readonly Summary[], mix: 'half' | 'ninety'): string {
  const header = ['engine', 'set', 'k', ...columns.map(([title]) => title)]
  const cells = rows.map((row) => [
    row.engine,
    row.collection,
    row.questions === null ? 'all' : String(row.questions),
    ...columns.map(([, name]) => percent(row[mix][name])),
  ])
  const widths = header.map((title, column) => Math.max(title.length, ...cells.map((line) => line[column]!.length)))
  const line = (values: readonly string[]) =>
    `| ${values.map((value, column) => (column < 2 ? value.padEnd(widths[column]!) : value.padStart(widths[column]!))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(header), rule, ...cells.map(line)].join('\n')
}

function percent(value: number | null): string {
  return value === null ? '-' : (100 * value).toFixed(1)
}
