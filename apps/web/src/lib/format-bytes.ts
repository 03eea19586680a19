const steps: readonly (readonly [string, number])[] = [
  ['GB', 1e9],
  ['MB', 1e6],
  ['kB', 1e3],
]

/** `820 bytes`, `12.3 kB`, `4 MB`; in powers of ten, as file managers count. */
export function formatBytes(bytes: number): string {
  const step = steps.find(([, size]) => bytes >= size)
  if (!step) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  const [unit, size] = step
  return `${(bytes / size).toLocaleString('en', { maximumFractionDigits: 1 })} ${unit}`
}
