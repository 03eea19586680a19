const rowsPerScreen = 10

/** Where a key leads from row `index` of `count`, or null when it leads nowhere. */
export function moveInRows(key: string, index: number, count: number): number | null {
  const targets: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + rowsPerScreen,
    PageUp: index - rowsPerScreen,
    Home: 0,
    End: count - 1,
  }
  const target = targets[key]
  return target === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, target))
}
